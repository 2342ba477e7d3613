import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { FlowDirection, FlowEdge, FlowGraph, FlowGroup, FlowNode } from '../model/flow-graph.ts';
import { type EdgeSource, toElk } from './elk-graph.ts';
import type { TextLine } from './measure.ts';
import { finishRoutes } from './route.ts';

/** The widest line of text in a node, in px: a role's name in English stays on one line. */
const DEFAULT_MAX_TEXT = 190;

const elk = new ELK();

/** A point of the drawing, in px from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of the drawing, in px. */
export interface Rect extends Point {
  width: number;
  height: number;
}

export interface PlacedNode extends Rect {
  node: FlowNode;
  lines: TextLine[];
}
export interface PlacedGroup extends Rect {
  group: FlowGroup;
}
export interface PlacedLabel extends Rect {
  lines: string[];
}
export interface PlacedEdge {
  edge: FlowEdge;
  /** From the outline of the first node to that of the second; every stretch is horizontal or vertical. */
  points: Point[];
  label?: PlacedLabel;
}

/** A diagram with a place for everything. */
export interface Layout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  groups: PlacedGroup[];
  edges: PlacedEdge[];
}

/** ELK's types leave every coordinate optional; in its answer each is there. */
function rect(shape: { x?: number; y?: number; width?: number; height?: number }): Rect {
  const { x, y, width, height } = shape;
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    throw new Error('the layout left something without a place');
  }
  return { x, y, width, height };
}

function placeEdge(placed: ElkExtendedEdge, source: EdgeSource | undefined): PlacedEdge {
  const section = placed.sections?.[0];
  if (source === undefined || section === undefined) throw new Error('the layout left an edge without a way');
  const { startPoint, bendPoints = [], endPoint } = section;
  const points = [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({ x, y }));
  if (source.reversed) points.reverse();
  const label = placed.labels?.[0];
  if (label === undefined || source.label === undefined) return { edge: source.edge, points };
  const own = source.edge.from === source.edge.to ? besideLoop(rect(label), points) : rect(label);
  return { edge: source.edge, points, label: { ...own, lines: source.label.lines } };
}

/** ELK puts the label of a loop beside the middle of its box, over what else enters there; this puts it beside the loop. */
function besideLoop(label: Rect, points: readonly Point[]): Rect {
  const [start, bend] = points;
  const last = points.at(-1);
  if (start === undefined || bend === undefined || last === undefined) return label;
  return start.y === bend.y
    ? { ...label, y: (start.y + last.y - label.height) / 2 }
    : { ...label, x: (start.x + last.x - label.width) / 2 };
}

/**
 * Places nodes, edges and labels by ELK's layered algorithm with orthogonal edges.
 * @param options direction: instead of the graph's own; maxText: the widest line of text in a node, in px
 */
export async function layoutFlow(
  graph: FlowGraph,
  options: { direction?: FlowDirection; maxText?: number } = {},
): Promise<Layout> {
  const input = toElk(graph, options.direction ?? graph.direction, options.maxText ?? DEFAULT_MAX_TEXT);
  const placed: ElkNode = await elk.layout(input.root);
  const nodes: PlacedNode[] = [];
  const groups: PlacedGroup[] = [];
  const collect = (children: readonly ElkNode[]): void => {
    for (const child of children) {
      const node = graph.nodes.find(({ id }) => id === child.id);
      const group = graph.groups.find(({ id }) => id === child.id);
      if (node) nodes.push({ node, ...rect(child), lines: input.sizes.get(child.id)?.lines ?? [] });
      if (group) groups.push({ group, ...rect(child) });
      collect(child.children ?? []);
    }
  };
  collect(placed.children ?? []);
  const edges = (placed.edges ?? []).map((edge) => placeEdge(edge, input.sources.get(edge.id)));
  const box = new Map(nodes.map((node) => [node.node.id, node]));
  finishRoutes(
    edges.map(({ edge, points }) => ({ from: edge.from, to: edge.to, points })),
    (id) => box.get(id),
  );
  const { width, height } = rect({ x: 0, y: 0, ...placed });
  return { width, height, nodes, groups, edges };
}
