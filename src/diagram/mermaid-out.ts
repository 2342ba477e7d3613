import type { FlowEdge, FlowGraph, FlowNode, FlowShape } from '../model/flow-graph.ts';

const BRACKETS: Record<FlowShape, readonly [string, string]> = {
  rect: ['[', ']'],
  round: ['(', ')'],
  stadium: ['([', '])'],
  diamond: ['{', '}'],
  hexagon: ['{{', '}}'],
  circle: ['((', '))'],
};

/** Words Mermaid's flowchart grammar takes for itself at the start of an id, a hyphen after them included. */
const RESERVED =
  /^(?:end|graph|flowchart|subgraph|style|linkStyle|classDef|class|click|href|call|default|direction|interpolate|accTitle|accDescr|[ox])\b/i;

function safeId(id: string): string {
  const plain = id.replaceAll(/[^\w-]/g, '_');
  return RESERVED.test(plain) ? `n_${plain}` : plain;
}

/** A label between quotes: what would end it, or be read as markup, becomes an entity of Mermaid's. */
function quote(lines: readonly string[]): string {
  const escaped = lines.map((line) =>
    line
      .replaceAll('#', '#35;')
      .replaceAll('"', '#quot;')
      .replaceAll('<', '#lt;')
      .replaceAll('>', '#gt;')
      .replaceAll('`', '#96;')
      .replaceAll(/\s+/g, ' '),
  );
  return `"${escaped.join('<br/>')}"`;
}

/** Text for accTitle and accDescr, which run to the end of the line. */
function plain(text: string): string {
  return text.replaceAll('#', '#35;').replaceAll(/\s+/g, ' ').trim();
}

function node({ id, shape, lines }: FlowNode): string {
  const [open, close] = BRACKETS[shape];
  return `${safeId(id)}${open}${quote(lines)}${close}`;
}

function arrow({ dashed, thick, head, tail, hidden }: FlowEdge): string {
  if (hidden) return '~~~';
  const [shaft, end] = dashed ? ['-.-', '>'] : thick ? ['==', head ? '>' : '='] : ['--', head ? '>' : '-'];
  return `${tail && head ? '<' : ''}${shaft}${dashed && !head ? '' : end}`;
}

function edge(item: FlowEdge): string {
  // Mermaid has no arrow with a head at its start alone
  const turned =
    item.tail && !item.head ? { ...item, from: item.to, to: item.from, head: true, tail: false } : item;
  const label = turned.label === '' || turned.hidden ? '' : `|${quote([turned.label])}|`;
  return `${safeId(turned.from)} ${arrow(turned)}${label} ${safeId(turned.to)}`;
}

/** Nodes and subgraphs that stand in `parent`, indented by `depth`; a subgraph comes where its first node does. */
function block(graph: FlowGraph, parent: string | undefined, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const opened = new Set<string>();
  const topmost = (id: string | undefined): string | undefined => {
    const group = graph.groups.find((candidate) => candidate.id === id);
    return group === undefined || group.parent === parent ? group?.id : topmost(group.parent);
  };
  return graph.nodes.flatMap((item) => {
    if (item.parent === parent) return [indent + node(item)];
    const group = graph.groups.find(({ id }) => id === topmost(item.parent));
    if (group === undefined || opened.has(group.id)) return [];
    opened.add(group.id);
    const head = `${indent}subgraph ${safeId(group.id)}[${quote([group.title])}]`;
    return [head, ...block(graph, group.id, depth + 1), `${indent}end`];
  });
}

/**
 * The graph as Mermaid source, to paste into Feishu, Notion or GitHub: names, shapes, subgraphs, arrows and conditions.
 * Role classes and links stay behind, for they mean nothing there.
 */
export function toMermaid(graph: FlowGraph): string {
  return [
    `flowchart ${graph.direction}`,
    `  accTitle: ${plain(graph.title)}`,
    `  accDescr: ${plain(graph.description)}`,
    ...block(graph, undefined, 1),
    ...graph.edges.map((item) => `  ${edge(item)}`),
    '',
  ].join('\n');
}
