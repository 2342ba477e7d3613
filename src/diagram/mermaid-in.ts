import type { FlowEdge, FlowGraph, FlowGroup, FlowNode, FlowShape } from '../model/flow-graph.ts';
import { decode, type ParsedEdge, type ParsedNode, runParser } from './mermaid-parser.ts';
import { lineOfEdge, lineOfNode, MermaidError, prepareSource } from './mermaid-source.ts';

export { MermaidError } from './mermaid-source.ts';

const SHAPES: Record<string, FlowShape> = {
  squareRect: 'rect',
  rect: 'rect',
  roundedRect: 'round',
  rounded: 'round',
  stadium: 'stadium',
  diamond: 'diamond',
  question: 'diamond',
  hexagon: 'hexagon',
  circle: 'circle',
};
const ARROWS = new Set(['none', 'arrow_open', 'arrow_point']);
/** Classes that Mermaid adds by itself. */
const MERMAID_CLASSES = new Set(['', 'default', 'clickable']);
/** The lines of a label, decoded; Mermaid's own `<br>` is the only markup there may be. */
function labelLines(label: string, type: string, line: number): string[] {
  const parts = label.split(/<br\s*\/?>|\n/i);
  if (type === 'markdown')
    throw new MermaidError('Markdown in a label is not drawn; write "text" without `', line);
  if (parts.some((part) => /<[a-z!/]/i.test(part))) {
    throw new MermaidError('HTML in a label is not drawn; write text, with <br/> for a new line', line);
  }
  return parts.map((part) => decode(part).trim()).filter((part) => part !== '');
}

function toNode(node: ParsedNode, source: string): FlowNode {
  const line = lineOfNode(source, node.id);
  const shape = SHAPES[node.shape];
  if (shape === undefined) {
    const advice = 'use [] () ([]) {} {{}} or (())';
    throw new MermaidError(`node ${node.id}: the shape ${node.shape} is not drawn; ${advice}`, line);
  }
  const lines = labelLines(node.label, node.labelType, line);
  return {
    id: node.id,
    lines: lines.length === 0 ? [node.id] : lines,
    shape,
    classes: node.cssClasses.split(/\s+/).filter((name) => !MERMAID_CLASSES.has(name)),
    ...(node.parentId !== undefined && { parent: node.parentId }),
    ...(node.link !== undefined && { href: node.link }),
  };
}

function toEdge(edge: ParsedEdge, source: string): FlowEdge {
  const line = lineOfEdge(source, edge.start, edge.end);
  const hidden = edge.thickness === 'invisible';
  if (!hidden && !(ARROWS.has(edge.arrowTypeStart) && ARROWS.has(edge.arrowTypeEnd))) {
    throw new MermaidError('arrows that end in o or x are not drawn; use -->, --- or <-->', line);
  }
  return {
    from: edge.start,
    to: edge.end,
    label: labelLines(edge.label, edge.labelType, line).join(' '),
    dashed: edge.pattern === 'dotted',
    thick: edge.thickness === 'thick',
    head: edge.arrowTypeEnd === 'arrow_point',
    tail: edge.arrowTypeStart === 'arrow_point',
    hidden,
  };
}

/** Groups in reading order, outer before inner; Mermaid hands siblings over the other way round. */
function toGroups(nodes: readonly ParsedNode[], source: string): FlowGroup[] {
  const groups = nodes.filter((node) => node.isGroup);
  const inside = (node: ParsedNode, id: string): boolean => {
    const parent = groups.find((group) => group.id === node.parentId);
    return parent !== undefined && (parent.id === id || inside(parent, id));
  };
  const place = (id: string): number => nodes.findIndex((node) => !node.isGroup && inside(node, id));
  return groups
    .toSorted((a, b) => place(a.id) - place(b.id))
    .map(({ id, label, labelType, parentId }) => ({
      id,
      title: labelLines(label, labelType, lineOfNode(source, id)).join(' '),
      ...(parentId !== undefined && { parent: parentId }),
    }));
}

async function parse(source: string): Promise<FlowGraph> {
  const { text, skipped } = prepareSource(source);
  const { title, description, direction, nodes, edges } = await runParser(text, skipped);
  const missing = [
    ...(title === '' ? ['accTitle: <name>'] : []),
    ...(description === '' ? ['accDescr: <what it shows>'] : []),
  ];
  if (missing.length > 0) {
    const advice = `who cannot see the diagram needs its name and description; add ${missing.join(' and ')}`;
    throw new MermaidError(advice, skipped + 1);
  }
  return {
    title,
    description,
    direction,
    nodes: nodes.filter((node) => !node.isGroup).map((node) => toNode(node, source)),
    edges: edges.map((edge) => toEdge(edge, source)),
    groups: toGroups(nodes, source),
  };
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads a Mermaid flowchart with Mermaid's own parser. Sources wait for one another: the parser keeps the title of the
 * diagram in one place for all.
 * @throws MermaidError for a syntax error, and for everything that is not drawn, with the line and what to write instead
 */
export function parseMermaid(source: string): Promise<FlowGraph> {
  const result = queue.then(() => parse(source));
  queue = result.catch(() => undefined);
  return result;
}
