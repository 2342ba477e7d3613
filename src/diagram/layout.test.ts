import { beforeAll, describe, expect, test } from 'vitest';
import type { FlowDirection, FlowGraph } from '../model/flow-graph.ts';
import { backEdges } from './back-edges.ts';
import { graphOf, mermaidSources, sopGraph, sopGraphs } from './fixtures/index.ts';
import { type Layout, layoutFlow, type PlacedEdge, type Rect } from './layout.ts';
import { blockHeight } from './measure.ts';
import { parseMermaid } from './mermaid-in.ts';
import { findSpine } from './sides.ts';
import { textWidth } from './text.ts';

const overlap = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** The stretches of an edge as rectangles without width or without height. */
function stretches({ points }: PlacedEdge): Rect[] {
  return points.slice(1).map((point, index) => {
    const from = points[index] ?? point;
    const [x, y] = [Math.min(point.x, from.x), Math.min(point.y, from.y)];
    return { x, y, width: Math.abs(point.x - from.x), height: Math.abs(point.y - from.y) };
  });
}

/** Everything that lies over something else, in words; nothing when the picture is clean. */
function collisions({ nodes, edges, width, height }: Layout): string[] {
  const found: string[] = [];
  nodes.forEach((a, index) => {
    for (const b of nodes.slice(index + 1))
      if (overlap(a, b, 8)) found.push(`${a.node.id} over ${b.node.id}`);
  });
  for (const placed of edges) {
    const name = `${placed.edge.from} → ${placed.edge.to}`;
    for (const part of stretches(placed)) {
      if (part.width > 0.1 && part.height > 0.1) found.push(`${name} is slanted`);
      for (const { node, ...box } of nodes) {
        const own = node.id === placed.edge.from || node.id === placed.edge.to;
        const inside = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
        if (overlap(part, own ? inside : box, own ? 0 : 3)) found.push(`${name} through ${node.id}`);
      }
    }
    const { label } = placed;
    if (label === undefined) continue;
    const within =
      label.x >= 0 && label.y >= 0 && label.x + label.width <= width && label.y + label.height <= height;
    if (!within) found.push(`label of ${name} leaves the picture`);
    for (const { node, ...box } of nodes)
      if (overlap(label, box)) found.push(`label of ${name} over ${node.id}`);
    for (const other of edges) {
      if (other === placed) continue;
      if (other.label && overlap(label, other.label)) found.push(`label of ${name} over another`);
      if (stretches(other).some((part) => overlap(label, part))) {
        found.push(`label of ${name} over ${other.edge.from} → ${other.edge.to}`);
      }
    }
  }
  return found;
}

const cases: { name: string; graph: () => Promise<FlowGraph>; direction: FlowDirection }[] = [
  ...sopGraphs.map(({ name, graph }) => ({ name, graph: async () => graph, direction: 'TB' as const })),
  ...mermaidSources.flatMap(({ name, source }) =>
    (['TB', 'BT', 'LR', 'RL'] as const).map((direction) => ({
      name,
      graph: () => parseMermaid(source),
      direction,
    })),
  ),
];

/** How far along the direction of reading a box stands. */
const along = (box: Rect, direction: FlowDirection): number =>
  ({ TB: box.y, BT: -box.y, LR: box.x, RL: -box.x })[direction];

describe.each(cases)('$name, $direction', ({ graph: load, direction }) => {
  let graph: FlowGraph;
  let layout: Layout;
  beforeAll(async () => {
    graph = await load();
    layout = await layoutFlow(graph, { direction });
  });

  test('nothing lies over anything else', () => {
    expect(collisions(layout)).toEqual([]);
  });

  test('everything is there, and each arrow but a loop-back leads on in the direction of reading', () => {
    expect(layout.nodes.map(({ node }) => node.id).toSorted()).toEqual(
      graph.nodes.map(({ id }) => id).toSorted(),
    );
    expect(layout.edges.map(({ edge }) => edge)).toEqual(graph.edges);
    const back = backEdges(graph);
    const place = new Map(layout.nodes.map((box) => [box.node.id, along(box, direction)]));
    const forward = graph.edges.filter(({ from, to }) => (place.get(to) ?? 0) > (place.get(from) ?? 0));
    expect(forward).toEqual(graph.edges.filter((edge) => !back.has(edge)));
  });

  test('text stays inside its box', () => {
    for (const { node, lines, width, height } of layout.nodes) {
      if (node.shape === 'diamond' || node.shape === 'circle') continue;
      const widest = Math.max(...lines.map((line) => textWidth(line.text, line.size, line.bold)));
      expect(widest, node.id).toBeLessThanOrEqual(width - 30);
      expect(blockHeight(lines), node.id).toBeLessThanOrEqual(height - 19);
    }
  });
});

test.each(sopGraphs.filter(({ name }) => !name.startsWith('lead-handoff')))(
  '$name: the normal way is one straight line of boxes of one width, in a column of a page',
  async ({ graph }) => {
    const layout = await layoutFlow(graph);
    const spine = findSpine(graph, backEdges(graph));
    const line = layout.nodes.filter(({ node }) => spine.nodes.has(node.id));
    expect(new Set(line.map(({ x, width }) => Math.round(x + width / 2))).size).toBe(1);
    expect(new Set(line.filter(({ node }) => node.shape === 'rect').map(({ width }) => width)).size).toBe(1);
    expect(layout.width).toBeLessThan(900);
  },
);

test('long conditions take two or three lines', async () => {
  const layout = await layoutFlow(sopGraph('content-production (en)'));
  const lines = layout.edges.flatMap(({ label }) => (label ? [label.lines.length] : []));
  expect(Math.max(...lines)).toBeLessThanOrEqual(4);
  expect(lines.filter((count) => count > 1).length).toBeGreaterThan(3);
});

test('loop-backs run on the right of the normal way, ways out on its left', async () => {
  const layout = await layoutFlow(sopGraph('content-production (zh)'));
  const centre = (layout.nodes[0]?.x ?? 0) + (layout.nodes[0]?.width ?? 0) / 2;
  const middle = (from: string, to: string): number => {
    const points = layout.edges.find(({ edge }) => edge.from === from && edge.to === to)?.points ?? [];
    return points[Math.floor(points.length / 2)]?.x ?? centre;
  };
  expect(middle('cp-review', 'cp-write')).toBeGreaterThan(centre);
  expect(middle('cp-retro', 'cp-topic')).toBeGreaterThan(centre);
  expect(middle('cp-topic', 'exit-cp-topic')).toBeLessThan(centre);
});

test('arrows end on the outline of a rhombus and of a circle', async () => {
  const layout = await layoutFlow(await graphOf('a{"yes or no?"} --> b((x))\n a -->|no| c[y]\n c --> a'));
  for (const { edge, points } of layout.edges) {
    for (const [id, point] of [
      [edge.from, points[0]],
      [edge.to, points.at(-1)],
    ] as const) {
      const box = layout.nodes.find(({ node }) => node.id === id);
      if (box === undefined || point === undefined || box.node.shape === 'rect') continue;
      const dx = Math.abs(point.x - box.x - box.width / 2) / (box.width / 2);
      const dy = Math.abs(point.y - box.y - box.height / 2) / (box.height / 2);
      expect(
        box.node.shape === 'diamond' ? dx + dy : Math.hypot(dx, dy),
        `${edge.from} → ${edge.to}`,
      ).toBeCloseTo(1, 1);
    }
  }
});

test('an edge to a node that is not there is refused', async () => {
  const graph = sopGraph('content-production (zh)');
  const edge = {
    from: 'cp-topic',
    to: 'nowhere',
    label: '',
    dashed: false,
    thick: false,
    head: true,
    tail: false,
    hidden: false,
  };
  await expect(layoutFlow({ ...graph, edges: [...graph.edges, edge] })).rejects.toThrow(/nowhere/);
});
