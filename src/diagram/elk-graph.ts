import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js';
import type { FlowDirection, FlowEdge, FlowGraph } from '../model/flow-graph.ts';
import { backEdges } from './back-edges.ts';
import { type LabelBlock, measureLabel } from './label.ts';
import { type Measured, measureNode } from './measure.ts';
import { edgeSides, findSpine, type Side } from './sides.ts';

const ELK_DIRECTION = { TB: 'DOWN', BT: 'UP', LR: 'RIGHT', RL: 'LEFT' } as const;

/** Lengths are in px. Network simplex keeps the normal way in one straight line, by the priorities of its edges. */
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.randomSeed': '1',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.nodeNode': '28',
  'elk.layered.spacing.nodeNodeBetweenLayers': '32',
  'elk.spacing.edgeNode': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.spacing.edgeEdge': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.spacing.labelNode': '8',
  'elk.spacing.edgeLabel': '6',
  // room for the ticks on the corners of the outermost boxes
  'elk.padding': '[top=10,left=10,bottom=10,right=10]',
};
const GROUP_OPTIONS = { 'elk.padding': '[top=44,left=18,bottom=18,right=18]' };
/** Height a labelled edge from a box to itself needs for each other loop-back at that side, in px. */
const ROOM_BESIDE_SELF_LOOP = 28;

/** The edge behind an edge of ELK's, with its label as it will be drawn. */
export interface EdgeSource {
  edge: FlowEdge;
  label: LabelBlock | undefined;
  /** Given to ELK the other way round, so that the drawing keeps the reading order. */
  reversed: boolean;
}

/** What ELK is given, and what has to be remembered to read its answer. */
export interface ElkInput {
  root: ElkNode;
  /** By node id. */
  sizes: Map<string, Measured>;
  /** By the id of ELK's edge. */
  sources: Map<string, EdgeSource>;
}

/** Measures all nodes; plain steps get one width, that of the widest. */
function measureAll(graph: FlowGraph, maxText: number): Map<string, Measured> {
  const sizes = new Map(graph.nodes.map((node) => [node.id, measureNode(node, maxText)]));
  const plain = graph.nodes
    .filter(({ shape }) => shape === 'rect' || shape === 'round')
    .flatMap(({ id }) => sizes.get(id) ?? []);
  const width = Math.max(0, ...plain.map((size) => size.width));
  for (const size of plain) size.width = width;
  return sizes;
}

function roomForSelfLoops(graph: FlowGraph, back: ReadonlySet<FlowEdge>, sizes: Map<string, Measured>): void {
  for (const edge of graph.edges) {
    const size = sizes.get(edge.from);
    if (edge.from !== edge.to || edge.label === '' || size === undefined) continue;
    const others = [...back].filter((other) => other !== edge && [other.from, other.to].includes(edge.from));
    const needed = others.length * ROOM_BESIDE_SELF_LOOP + measureLabel(edge.label).height;
    if (others.length > 0) size.height = Math.max(size.height, needed);
  }
}

/** Nodes and groups that stand in `parent`, in reading order: a group comes where its first node does. */
function childrenOf(graph: FlowGraph, parent: string | undefined): { id: string }[] {
  const outermost = (id: string): string | undefined => {
    const item = [...graph.nodes, ...graph.groups].find((candidate) => candidate.id === id);
    return item === undefined || item.parent === parent ? item?.id : outermost(item.parent ?? '');
  };
  const order = graph.nodes.map((node) => outermost(node.id));
  const place = (id: string): number => (order.indexOf(id) + order.length + 1) % (order.length + 1);
  return [...graph.nodes, ...graph.groups]
    .filter((item) => item.parent === parent)
    .sort((a, b) => place(a.id) - place(b.id));
}

function elkLabel(text: string, { width, height }: LabelBlock, reversed: boolean): ElkExtendedEdge['labels'] {
  // by the decision, whichever end of ELK's edge that is
  const end = reversed ? 'HEAD_LAYER' : 'TAIL_LAYER';
  const layoutOptions = {
    'elk.edgeLabels.inline': 'true',
    'elk.layered.edgeLabels.centerLabelPlacementStrategy': end,
  };
  return [{ text, width, height, layoutOptions }];
}

/**
 * Turns a flow graph into the input of ELK's layered algorithm.
 * @param maxText the widest line of text in a node, in px
 */
export function toElk(graph: FlowGraph, direction: FlowDirection, maxText: number): ElkInput {
  const back = backEdges(graph);
  const spine = findSpine(graph, back);
  const sizes = measureAll(graph, maxText);
  roomForSelfLoops(graph, back, sizes);
  const ports = new Map<string, ElkPort[]>(graph.nodes.map((node) => [node.id, []]));
  const port = (node: string, id: string, side: Side): string => {
    const list = ports.get(node);
    if (list === undefined) return node; // a group has no ports
    list.push({ id, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } });
    return id;
  };
  const sources = new Map<string, EdgeSource>();
  const edges = graph.edges.map((edge, index): ElkExtendedEdge => {
    const id = `e${index}`;
    const reversed = back.has(edge) && edge.from !== edge.to;
    const label = edge.label === '' ? undefined : measureLabel(edge.label);
    sources.set(id, { edge, label, reversed });
    const side = edgeSides(edge, spine, back.has(edge), direction);
    const ends = [port(edge.from, `${id}/from`, side.from), port(edge.to, `${id}/to`, side.to)];
    const [source = '', target = ''] = reversed ? ends.reverse() : ends;
    const weight = spine.edges.has(edge) ? '20' : '1';
    return {
      id,
      sources: [source],
      targets: [target],
      layoutOptions: {
        'elk.layered.priority.straightness': weight,
        'elk.layered.priority.shortness': weight,
      },
      ...(label && { labels: elkLabel(edge.label, label, back.has(edge)) ?? [] }),
    };
  });
  const children = (parent: string | undefined): ElkNode[] =>
    childrenOf(graph, parent).map(({ id }): ElkNode => {
      const size = sizes.get(id);
      if (size === undefined) return { id, children: children(id), layoutOptions: GROUP_OPTIONS };
      const layoutOptions = { 'elk.portConstraints': 'FIXED_SIDE' };
      return { id, width: size.width, height: size.height, ports: ports.get(id) ?? [], layoutOptions };
    });
  const layoutOptions = { ...OPTIONS, 'elk.direction': ELK_DIRECTION[direction] };
  return { root: { id: '__root', layoutOptions, children: children(undefined), edges }, sizes, sources };
}
