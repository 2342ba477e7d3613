import type { NextEdge, Sop, Step } from '../schema/sop.ts';

/** One way out of a step. `target` is null where the flow leaves the SOP: to `end` or to another SOP. */
export interface Way {
  readonly from: Step;
  readonly edge: NextEdge;
  readonly target: Step | null;
}

/** The flow of an SOP with its loops told apart from its forward ways. */
export interface SopPaths {
  /** Ways of each step by step id, the normal way first. */
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** Ways back to a step that lies on the way here, a way from a step to itself included. */
  readonly loops: ReadonlySet<Way>;
  /** Reachable steps so that every forward way leads from an earlier to a later one. */
  readonly order: readonly Step[];
}

/** True for a way that leaves the SOP. An edge to a step that does not exist is none; integrity refuses it. */
export const isExit = (way: Way): boolean => way.edge.to === 'end' || way.edge.to.startsWith('sop:');

/**
 * Reads the flow depth first from the first step, normal ways before conditional ones, as a reader follows it.
 * A way to a step that is still open closes a loop (a back edge in the sense of Tarjan's depth-first search, 1972);
 * without the loops no step comes twice, so that the longest and shortest ways are found in one pass over `order`.
 */
export function sopPaths(sop: Sop): SopPaths {
  const steps = new Map(sop.steps.map((step) => [step.id, step]));
  const ways = new Map<string, readonly Way[]>();
  for (const step of sop.steps) {
    const all = step.next.map((edge) => ({ from: step, edge, target: steps.get(edge.to) ?? null }));
    ways.set(step.id, [...all.filter((way) => !way.edge.when), ...all.filter((way) => way.edge.when)]);
  }
  const loops = new Set<Way>();
  const open = new Set<Step>();
  const finished: Step[] = [];
  const visit = (step: Step): void => {
    open.add(step);
    for (const way of ways.get(step.id) ?? []) {
      if (!way.target) continue;
      if (open.has(way.target)) loops.add(way);
      else if (!finished.includes(way.target)) visit(way.target);
    }
    open.delete(step);
    finished.push(step);
  };
  if (sop.steps[0]) visit(sop.steps[0]);
  return { ways, loops, order: finished.toReversed() };
}

/**
 * The steps walked from `start` when nothing special happens: at each step the way without a condition;
 * where every way has one, the way out (an SOP ends there once its work is done), else the first way ahead,
 * and back only where nothing leads ahead. Stops before a step would come twice.
 */
export function normalPath(start: Step, paths: SopPaths): readonly Step[] {
  const path: Step[] = [];
  let step: Step | null = start;
  while (step) {
    path.push(step);
    const ways: readonly Way[] = paths.ways.get(step.id) ?? [];
    const ahead = ways.filter((way) => !paths.loops.has(way));
    const way: Way | undefined = ahead.find((w) => !w.edge.when) ?? ahead.find(isExit) ?? ahead[0] ?? ways[0];
    step = way?.target ?? null;
    if (step && path.includes(step)) step = null;
  }
  return path;
}
