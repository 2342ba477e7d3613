/** What a large playbook costs: time to build it, and the size of a page that stays the same in it. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatReport } from '../../src/loader/report.ts';
import { build } from '../lib/build.mjs';
import { filesUnder } from '../lib/inputs.mjs';
import { updateLedger } from '../lib/ledger.ts';
import { root } from '../lib/run.mjs';
import { GROWING, generateContent } from './generate.ts';
import type { Row } from './table.ts';

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
  const alone = await buildWith(1000, MINI);
  const small = await buildWith(100);
  const large = await buildWith(1000);
  const grown = (path: string) => (large.pages.get(path) ?? 0) / (small.pages.get(path) ?? 1);
  const isGrowing = (path: string) => GROWING.some((section) => new RegExp(`^(en/)?${section}/`).test(path));
  const common = [...small.pages.keys()].filter((path) => large.pages.has(path));
  const others = Math.max(...common.filter((path) => !isGrowing(path)).map(grown));
  const growing = Math.max(...common.filter(isGrowing).map(grown));
  return [
    {
      what: 'build of 1,000 generated pages, search index included',
      bar: `≤ ${BUILD_BAR} s`,
      measured: `${alone.seconds.toFixed(1)} s for ${alone.pages.size} pages; beside the real pages ${large.seconds.toFixed(1)} s for ${large.pages.size}`,
      ok: alone.seconds <= BUILD_BAR,
    },
    {
      what: 'HTML bytes of a page at 1,000 pages against 100',
      bar: 'the same',
      measured: `at most × ${others.toFixed(3)}; in the sections that got the new pages, × ${growing.toFixed(3)}`,
      ok: others < 1.005,
    },
  ];
}

/** The smallest sound playbook: what the generated pages cost by themselves. */
const MINI = {
  from: 'tests/fixtures/valid/content',
  sections: ['strategy', 'collaboration'],
  owner: 'editor',
};

/** Builds a playbook, the real one when none is named, with so many generated pages added. */
async function buildWith(pages: number, base?: typeof MINI): Promise<Built> {
  const name = `${base ? 'mini-' : ''}${pages}`;
  const content = join(work, `content-${name}`);
  const dir = join(work, `site-${name}`);
  for (const folder of [content, dir]) rmSync(folder, { recursive: true, force: true });
  const words = join(root, 'content');
  generateContent({ ...base, words, from: base ? join(root, base.from) : words, to: content, pages });
  const { problems } = await updateLedger(root, content);
  if (problems.length > 0) throw new Error(formatReport(problems));
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
