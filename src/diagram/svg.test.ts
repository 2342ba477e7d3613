import { describe, expect, test } from 'vitest';
import type { FlowGraph } from '../model/flow-graph.ts';
import { graphOf, mermaidSources, sopGraph, sopGraphs } from './fixtures/index.ts';
import { parseMermaid } from './mermaid-in.ts';
import { renderFlow } from './render.ts';

const draw = async (graph: FlowGraph, id = 'f') => (await renderFlow(graph, { id })).svg;

test('every node carries its id, its classes and a link with a name', async () => {
  const graph = sopGraph('content-production (zh)');
  const svg = await draw(graph, 'flow-cp');
  for (const node of graph.nodes) expect(svg).toContain(`<g id="flow-cp-${node.id}" class="node`);
  expect(svg).toContain('class="node rect role-designer-video-editor" data-node="cp-design"');
  const design = /<a href="#step-cp-design">.*?<\/a>/.exec(svg)?.[0] ?? '';
  expect(design.replace(/<[^>]+>/g, '').trim()).toBe('设计制作 设计与视频 · 1.5 天');
  expect(svg.match(/<a /g)).toHaveLength(8);
});

test('a still drawing has the same boxes, lines and links, and nothing to take hold of', async () => {
  const graph = sopGraph('content-production (zh)');
  const { svg } = await renderFlow(graph, { id: 's', still: true });
  expect(svg).not.toMatch(/class="tick"|data-node|data-from|<g id=/);
  const bare = (await draw(graph, 's'))
    .replace(/<g class="tick">.*?<\/g>/g, '')
    .replace(/ data-(?:node|from|to)="[^"]*"/g, '')
    .replace(/<g id="[^"]*"/g, '<g');
  expect(svg).toBe(bare);
});

test('a drawing with links is a group, one without is an image; both have a name and a description', async () => {
  const linked = await draw(sopGraph('content-production (en)'));
  const plain = await draw(await graphOf('a[One] --> b[Two]'));
  expect(linked).toMatch(/^<svg [^>]*role="group" aria-labelledby="f-title" aria-describedby="f-desc"/);
  expect(plain).toMatch(/^<svg [^>]*role="img" aria-labelledby="f-title"/);
  expect(linked).toContain(
    '<title id="f-title">Content production: flow diagram</title><desc id="f-desc">Eight steps',
  );
});

test.each(sopGraphs)('$name obeys a strict content security policy and the theme', async ({ graph }) => {
  const svg = (await draw(graph)).replace('xmlns="http://www.w3.org/2000/svg"', '');
  expect(svg).not.toMatch(/style|<script|https?:|on\w+=|fill="|stroke="|NaN|undefined/i);
});

test.each(mermaidSources)('$name: ids are unique and begin with the given one', async ({ source }) => {
  const svg = await draw(await parseMermaid(source), 'x1');
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id !== 'x1' && !id.startsWith('x1-'))).toEqual([]);
});

describe('edges', () => {
  test.each([
    ['dashed', 'a -.-> b', /class="edge dashed"/],
    ['thick', 'a ==> b', /class="edge thick"/],
    ['with a head', 'a --> b', /class="head"/],
  ])('%s', async (_, lines, expected) => {
    expect(await draw(await graphOf(lines))).toMatch(expected);
  });

  test('without heads, with two, and hidden', async () => {
    const heads = async (lines: string) =>
      (await draw(await graphOf(lines))).match(/class="head"/g)?.length ?? 0;
    expect(await heads('a --- b')).toBe(0);
    expect(await heads('a <--> b')).toBe(2);
    expect(await draw(await graphOf('a ~~~ b'))).not.toContain('class="edge"');
  });
});

test('text is escaped, in boxes, on arrows, in links and in the title', async () => {
  const graph = await graphOf('a["A & B #quot;x#quot; a < b"] -->|"1 < 2 & 3"| b["y"]');
  const [first, ...rest] = graph.nodes;
  if (first === undefined) throw new Error('no node');
  const linked = { ...graph, title: 'R&D <x>', nodes: [{ ...first, href: '/?a=1&b="2"' }, ...rest] };
  const svg = await draw(linked);
  expect(svg).toContain('A &amp; B &quot;x&quot;');
  expect(svg).toContain('1 &lt; 2 &amp; 3');
  expect(svg).toContain('href="/?a=1&amp;b=&quot;2&quot;"');
  expect(svg).toContain('R&amp;D &lt;x&gt;</title>');
});

test('only a drawing too wide for a column is marked so', async () => {
  expect(await draw(sopGraph('content-production (en)'))).toContain('<svg class="flow" ');
  expect(await draw(sopGraph('lead-handoff (en)'))).toContain('<svg class="flow wide" ');
});
