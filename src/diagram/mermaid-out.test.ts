import { expect, test } from 'vitest';
import type { FlowGraph, FlowShape } from '../model/flow-graph.ts';
import { mermaidSources, sopGraphs } from './fixtures/index.ts';
import { parseMermaid } from './mermaid-in.ts';
import { toMermaid } from './mermaid-out.ts';

/** What the source carries: no classes, no links. */
function carried(graph: FlowGraph): FlowGraph {
  const nodes = graph.nodes.map(({ href: _, ...node }) => ({ ...node, classes: [] }));
  return { ...graph, nodes };
}

function graph(lines: string[][], change: Partial<FlowGraph> = {}): FlowGraph {
  const nodes = lines.map((text, index) => ({
    id: `n${index}`,
    lines: text,
    shape: 'rect' as const,
    classes: [],
  }));
  return { title: 't', description: 'd', direction: 'TB', nodes, edges: [], groups: [], ...change };
}

const edge = {
  from: 'n0',
  to: 'n1',
  label: '',
  dashed: false,
  thick: false,
  head: true,
  tail: false,
  hidden: false,
};

test.each(sopGraphs)('$name goes out to Mermaid and comes back the same', async ({ graph: sop }) => {
  expect(await parseMermaid(toMermaid(sop))).toEqual(carried(sop));
});

test.each(mermaidSources)('$name comes in, goes out and comes back the same', async ({ source }) => {
  const read = await parseMermaid(source);
  expect(await parseMermaid(toMermaid(read))).toEqual(carried(read));
});

test.each([
  'say "yes"',
  'a [b] (c) {d} |e|',
  '1 < 2 > 0 & x',
  'C# and #1; done',
  '`code`',
  'end',
  '100% — “好”、（是）；完',
  'style: #red; x',
  'a --> b',
])('the text %s survives in a box, on an arrow, in title and description', async (text) => {
  const one = graph([[text, text], ['x']], {
    title: text,
    description: text,
    edges: [{ ...edge, label: text }],
  });
  expect(await parseMermaid(toMermaid(one))).toEqual(one);
});

test('all shapes and kinds of arrows survive', async () => {
  const shapes: FlowShape[] = ['rect', 'round', 'stadium', 'diamond', 'hexagon', 'circle'];
  const nodes = shapes.map((shape, index) => ({ id: `n${index}`, lines: ['x'], shape, classes: [] }));
  const kinds = [
    {},
    { head: false },
    { tail: true },
    { dashed: true },
    { dashed: true, head: false },
    { dashed: true, tail: true },
    { thick: true },
    { thick: true, head: false },
    { thick: true, tail: true, label: 'x' },
    { hidden: true, head: false },
  ];
  const one = { ...graph([]), nodes, edges: kinds.map((kind) => ({ ...edge, ...kind })) };
  expect(await parseMermaid(toMermaid(one))).toEqual(one);
});

test.each(['end', 'end-x', 'graph', 'style-guide', 'class', 'x', 'o-1', 'click', 'subgraph-2', 'default'])(
  'the id %s, a word of the grammar, is written so that it is none',
  async (id) => {
    const one = graph([['a'], ['b']], { edges: [{ ...edge, to: id }] });
    const [first, second] = one.nodes;
    if (first === undefined || second === undefined) throw new Error('no nodes');
    const read = await parseMermaid(toMermaid({ ...one, nodes: [first, { ...second, id }] }));
    expect(read.nodes.map((node) => node.lines)).toEqual([['a'], ['b']]);
    expect(read.edges[0]?.to).toBe(`n_${id}`);
  },
);

test('it reads like something a person wrote', () => {
  const one = graph([['选题会', '内容营销 · 1 天'], ['发布']], {
    edges: [{ ...edge, label: '通过', dashed: true }],
  });
  expect(toMermaid(one)).toBe(
    'flowchart TB\n  accTitle: t\n  accDescr: d\n  n0["选题会<br/>内容营销 · 1 天"]\n  n1["发布"]\n  n0 -.->|"通过"| n1\n',
  );
});
