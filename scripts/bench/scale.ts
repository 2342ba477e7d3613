/** What a large playbook costs: time to build it, and the size of a page that stays the same in it. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../lib/build.mjs';
import { filesUnder } from '../lib/inputs.mjs';
import { root } from '../lib/run.mjs';
import { generateContent } from './generate.ts';
import { median, type Row } from './table.ts';

const BUILD_BAR = 15;
const work = join(root, '.cache', 'bench');

interface Built {
  readonly dir: string;
  readonly seconds: number;
  /** HTML files by path from the root of the site. */
  readonly pages: ReadonlyMap<string, number>;
}

/** Rows on playbooks of 100 and 1,000 generated pages beside the real ones. */
export async function measureScale(): Promise<Row[]> {
  const small = await buildWith(100);
  const large = await buildWith(1000);
  const common = [...small.pages.keys()].filter((path) => large.pages.has(path));
  const growth = common.map((path) => ({
    path,
    times: (large.pages.get(path) ?? 0) / (small.pages.get(path) ?? 1),
  }));
  const worst = growth.reduce((a, b) => (b.times > a.times ? b : a));
  const article = growth.find(({ path }) => path === 'strategy/smart-goals/index.html');
  return [
    {
      what: 'build of 1,000 generated pages beside the real ones, search index included',
      bar: `≤ ${BUILD_BAR} s`,
      measured: `${large.seconds.toFixed(1)} s for ${large.pages.size} pages; ${small.seconds.toFixed(1)} s for ${small.pages.size}`,
      ok: large.seconds <= BUILD_BAR,
    },
    {
      what: 'HTML bytes of a page at 1,000 pages against 100',
      bar: 'the same',
      measured:
        `article × ${article?.times.toFixed(3) ?? '?'}, median × ${median(growth.map(({ times }) => times)).toFixed(3)}, ` +
        `most × ${worst.times.toFixed(3)} (${worst.path})`,
      ok: median(growth.map(({ times }) => times)) < 1.01 && (article?.times ?? 2) < 1.01,
    },
  ];
}

/** Builds the real content with so many generated pages added. */
async function buildWith(pages: number): Promise<Built> {
  const content = join(work, `content-${pages}`);
  const dir = join(work, `site-${pages}`);
  for (const folder of [content, dir]) rmSync(folder, { recursive: true, force: true });
  generateContent({ from: join(root, 'content'), to: content, pages });
  const start = performance.now();
  const result = await build({
    outDir: dir,
    always: true,
    capture: true,
    env: { PLAYBOOK_CONTENT: content },
  });
  const seconds = (performance.now() - start) / 1000;
  if (!result.ok || !existsSync(join(dir, 'index.html')))
    throw new Error(`The build of ${pages} pages failed:\n${result.output}`);
  const html = filesUnder(dir).filter((file) => file.endsWith('.html'));
  return {
    dir,
    seconds,
    pages: new Map(html.map((file) => [file.slice(dir.length + 1), statSync(file).size])),
  };
}
