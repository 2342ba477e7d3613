import type { FlowDirection, FlowEdge, FlowGraph } from '../model/flow-graph.ts';

/** A side of a box, in ELK's words. */
export type Side = 'NORTH' | 'EAST' | 'SOUTH' | 'WEST';

/** Where the normal way leaves and enters a box, where loop-backs do, and where the ways out of the process do. */
const SIDES: Record<FlowDirection, { out: Side; in: Side; back: Side; aside: Side }> = {
  TB: { out: 'SOUTH', in: 'NORTH', back: 'EAST', aside: 'WEST' },
  BT: { out: 'NORTH', in: 'SOUTH', back: 'EAST', aside: 'WEST' },
  LR: { out: 'EAST', in: 'WEST', back: 'SOUTH', aside: 'NORTH' },
  RL: { out: 'WEST', in: 'EAST', back: 'SOUTH', aside: 'NORTH' },
};

/** The shape of a process: its straight main line and what stands beside it. */
export interface Spine {
  /** The normal way, from the first node to the end. */
  edges: Set<FlowEdge>;
  /** Of each node's forward edges the first without a label, or else the first. */
  main: Set<FlowEdge>;
  /** Ids of the nodes on the normal way. */
  nodes: Set<string>;
  /** Ids of the nodes that only an exception leads to. */
  beside: Set<string>;
}

/** Finds the normal way through a graph. */
export function findSpine(graph: FlowGraph, back: ReadonlySet<FlowEdge>): Spine {
  const mainOf = new Map<string, FlowEdge>();
  for (const { id } of graph.nodes) {
    const forward = graph.edges.filter((edge) => edge.from === id && !back.has(edge));
    const main = forward.find((edge) => edge.label === '' && !edge.dashed) ?? forward[0];
    if (main) mainOf.set(id, main);
  }
  const main = new Set(mainOf.values());
  const edges = new Set<FlowEdge>();
  const first = graph.nodes.find(({ id }) => mainOf.has(id))?.id;
  for (let edge = mainOf.get(first ?? ''); edge !== undefined; edge = mainOf.get(edge.to)) edges.add(edge);
  const nodes = new Set([...edges].flatMap((edge) => [edge.from, edge.to]));
  const beside = new Set<string>();
  const leads = (edge: FlowEdge): boolean =>
    !back.has(edge) &&
    !nodes.has(edge.to) &&
    !beside.has(edge.to) &&
    (beside.has(edge.from) || (!main.has(edge) && edge.label !== ''));
  for (let next = graph.edges.find(leads); next !== undefined; next = graph.edges.find(leads))
    beside.add(next.to);
  return { edges, main, nodes, beside };
}

/**
 * The sides of its boxes by which an edge leaves and enters, so that every loop-back is seen on one side of the normal way and
 * every way out on the other.
 */
export function edgeSides(
  edge: FlowEdge,
  spine: Spine,
  isBack: boolean,
  direction: FlowDirection,
): { from: Side; to: Side } {
  const side = SIDES[direction];
  const comesBack = spine.beside.has(edge.from) && !spine.beside.has(edge.to);
  if (isBack) return { from: side.back, to: comesBack ? side.aside : side.back };
  const to = comesBack && spine.nodes.has(edge.to) ? side.aside : side.in;
  if (spine.main.has(edge) || edge.label === '') return { from: side.out, to };
  return { from: to === side.aside ? side.back : side.aside, to };
}
