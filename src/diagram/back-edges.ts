import type { FlowEdge, FlowGraph } from '../model/flow-graph.ts';

/**
 * The edges that close a loop, an edge from a node to itself included: found depth first, in the order of nodes and edges,
 * starting where nothing leads to. They are drawn from side to side, so that the rest keeps one direction of reading.
 */
export function backEdges(graph: FlowGraph): Set<FlowEdge> {
  const back = new Set<FlowEdge>();
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (id: string): void => {
    open.add(id);
    for (const edge of graph.edges) {
      if (edge.from !== id) continue;
      if (open.has(edge.to)) back.add(edge);
      else if (!done.has(edge.to)) visit(edge.to);
    }
    open.delete(id);
    done.add(id);
  };
  const entered = new Set(graph.edges.filter((edge) => edge.from !== edge.to).map((edge) => edge.to));
  const starts = graph.nodes.filter((node) => !entered.has(node.id));
  for (const node of [...starts, ...graph.nodes]) if (!done.has(node.id)) visit(node.id);
  return back;
}
