import { execFileSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sopGraph, sopGraphs } from './fixtures/index.ts';
import { renderFlow } from './render.ts';

test('another process draws the same bytes', async () => {
  const graph = sopGraph('lead-handoff (zh)');
  const { svg } = await renderFlow(graph, { id: 'x' });
  const script = `
    const { renderFlow } = await import(${JSON.stringify(new URL('render.ts', import.meta.url).href)});
    const input = JSON.parse(process.env.FLOW_GRAPH);
    process.stdout.write((await renderFlow(input, { id: 'x' })).svg);`;
  const other = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, FLOW_GRAPH: JSON.stringify(graph) },
  });
  expect(other).toBe(svg);
});

test('equal graphs are drawn once; another id, direction or text width is another drawing', async () => {
  const graph = sopGraph('content-production (zh)');
  const first = renderFlow(graph, { id: 'x' });
  expect(renderFlow(structuredClone(graph), { id: 'x' })).toBe(first);
  const others = [{ id: 'y' }, { id: 'x', direction: 'LR' as const }, { id: 'x', maxText: 100 }];
  for (const options of others) expect((await renderFlow(graph, options)).svg).not.toBe((await first).svg);
});

test('the size it reports is the size it draws', async () => {
  const { svg, width, height } = await renderFlow(sopGraph('crisis-response (en)'), { id: 'x' });
  const [, w, h] = svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? [];
  expect([Number(w), Number(h)]).toEqual([width, height].map((value) => Math.round(value * 10) / 10));
});

test.each(sopGraphs)('$name takes at most 2.2 KB on the wire', async ({ graph }) => {
  const { svg } = await renderFlow(graph, { id: 'flow' });
  expect(brotliCompressSync(svg).length).toBeLessThan(2200);
});
