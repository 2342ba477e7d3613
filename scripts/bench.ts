/**
 * `npm run bench`: measures the production build and prints one Markdown table. `-- --only size,search` runs parts
 * alone (size, pages, diagram, lighthouse, search, scale); `-- --dir folder` measures a site that is built already,
 * `-- --runs 1` runs Lighthouse once a page instead of three times,
 * `-- --json file` writes the figures too.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureLighthouse } from './bench/lighthouse.ts';
import { measurePages } from './bench/pages.ts';
import { measureScale } from './bench/scale.ts';
import { measureSearch } from './bench/search.ts';
import { type Bench, startBench } from './bench/site.ts';
import { measureDiagram, measureSize } from './bench/size.ts';
import { markdownTable, type Row } from './bench/table.ts';
import { build } from './lib/build.mjs';
import { root } from './lib/run.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    dir: { type: 'string' },
    json: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<Row[]>>> = {
  size: measureSize,
  pages: measurePages,
  diagram: (bench) => measureDiagram(bench),
  lighthouse: (bench) => measureLighthouse(bench, Number(values.runs)),
  search: measureSearch,
  scale: () => measureScale(),
};

const names = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = names.filter((name) => !PARTS[name]);
if (unknown.length > 0)
  throw new Error(`There is no part “${unknown.join(', ')}”: ${Object.keys(PARTS).join(', ')}.`);

if (!values.dir) {
  const { ok, output } = await build({ capture: true });
  if (!ok) throw new Error(`The build failed:\n${output}`);
}

const rows: Row[] = [];
const bench = await startBench(values.dir ?? join(root, 'dist'));
try {
  for (const name of names) {
    console.error(`${name} …`);
    rows.push(...((await PARTS[name]?.(bench)) ?? []));
  }
} finally {
  await bench.close();
}
console.log(markdownTable(rows));
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
