import type { FlowDirection, FlowGraph } from '../model/flow-graph.ts';
import { layoutFlow } from './layout.ts';
import { drawFlow } from './svg.ts';

/** How a graph is rendered. */
export interface RenderOptions {
  /** Prefix of every id in the SVG, and the id of the SVG itself; unique on the page. */
  id: string;
  /** Instead of the graph's own direction. */
  direction?: FlowDirection;
  /** The widest line of text in a node, in px; 190 when absent. */
  maxText?: number;
  /** A picture only: nothing will be highlighted or ticked in it. It is a good deal smaller. */
  still?: boolean;
}

/** A finished diagram: inline SVG, with its natural size in px. */
export interface RenderedFlow {
  svg: string;
  width: number;
  height: number;
}

const cache = new Map<string, Promise<RenderedFlow>>();

async function render(graph: FlowGraph, options: RenderOptions): Promise<RenderedFlow> {
  const layout = await layoutFlow(graph, options);
  return {
    svg: drawFlow(graph, layout, options.id, options.still),
    width: layout.width,
    height: layout.height,
  };
}

/**
 * Lays a graph out and draws it. Equal input gives equal bytes, in every process; within a process it is done once.
 * @throws when an edge names a node that is not there
 */
export function renderFlow(graph: FlowGraph, options: RenderOptions): Promise<RenderedFlow> {
  const key = JSON.stringify([graph, options.id, options.direction, options.maxText, options.still]);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const result = render(graph, options);
  cache.set(key, result);
  return result;
}
