import type { NextEdge, Sop, Step } from '../schema/sop.ts';
import { roundDays } from './days.ts';
import { isExit, normalPath, type SopPaths, sopPaths, type Way } from './sop-paths.ts';

/** A step with its place in time, counted in working days from the start of the SOP. */
export interface ScheduledStep {
  readonly step: Step;
  /** Earliest start and finish in working days since the start; 0 is the morning of day 1. */
  readonly start: number;
  readonly finish: number;
  /** First and last working day on which the step is worked on, counted from 1. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Part of the ordinary lead time this step takes, 0 to 1. */
  readonly share: number;
}

/** A way through the SOP. */
export interface Path {
  readonly steps: readonly Step[];
  readonly days: number;
}

/** A conditional way: what it costs when it is taken once and all else goes normally. */
export interface Deviation {
  readonly from: Step;
  readonly edge: NextEdge;
  /** `loop` goes back, `detour` takes other steps ahead, `exit` leaves the SOP there. */
  readonly kind: 'loop' | 'detour' | 'exit';
  /** Working days from the start to the end on this way. */
  readonly totalDays: number;
  /** `totalDays` less the ordinary lead time: the rework of a loop, negative for an early exit. */
  readonly addedDays: number;
  /** True for a loop back to the first step: everything so far is done again, or a new round begins. */
  readonly restarts: boolean;
}

/** When the steps of one SOP take place and how long it runs. All figures are working days, rules of thumb. */
export interface Schedule {
  /** The normal path, step by step. */
  readonly steps: readonly ScheduledStep[];
  /** Ordinary lead time: the length of the normal path. */
  readonly ordinaryDays: number;
  /** The quickest way to an end, early exits included. */
  readonly shortest: Path;
  /** The longest way to an end without going back: the critical path. */
  readonly longest: Path;
  /** Ids of the steps on the critical path: a day lost there is a day lost at the latest end. */
  readonly criticalPath: readonly string[];
  /** Steps on the normal path that take the most time, longest first, ties in flow order. */
  readonly slowest: readonly ScheduledStep[];
  /** Every conditional way with its cost, in flow order. */
  readonly deviations: readonly Deviation[];
}

const daysOf = (steps: readonly Step[]): number =>
  roundDays(steps.reduce((sum, step) => sum + step.duration_days, 0));

/** Steps one after the other from the start of day 1. */
function place(steps: readonly Step[]): readonly ScheduledStep[] {
  const total = daysOf(steps);
  return steps.map((step, position) => {
    const start = daysOf(steps.slice(0, position));
    const finish = roundDays(start + step.duration_days);
    const firstDay = Math.floor(start) + 1;
    return {
      step,
      start,
      finish,
      firstDay,
      lastDay: Math.max(firstDay, Math.ceil(finish)),
      share: step.duration_days / total,
    };
  });
}

/**
 * The best way from the first step to each reachable one without going back, and the best of those that end.
 * One forward pass, as in the critical path method (Kelley and Walker, 1959).
 * @param better whether the first number of days beats the second
 */
function bestPaths(paths: SopPaths, better: (a: number, b: number) => boolean) {
  const to = new Map<Step, Path>();
  let end: Path | undefined;
  for (const step of paths.order) {
    const soFar = to.get(step) ?? { steps: [step], days: step.duration_days };
    to.set(step, soFar);
    for (const way of paths.ways.get(step.id) ?? []) {
      if (isExit(way) && (!end || better(soFar.days, end.days))) end = soFar;
      if (!way.target || paths.loops.has(way)) continue;
      const steps = [...soFar.steps, way.target];
      const known = to.get(way.target);
      if (!known || better(daysOf(steps), known.days)) to.set(way.target, { steps, days: daysOf(steps) });
    }
  }
  return { to, end: end ?? { steps: [], days: 0 } };
}

/**
 * Lead time, critical path and the price of every exception of an SOP.
 *
 * An SOP is a single token: exactly one step is under way, steps never run side by side (work inside a step may).
 * So every step of the path taken is critical, and the ordinary lead time is simply the sum along the normal path;
 * what the critical path method (Kelley and Walker, 1959) adds is which of the alternative ways is the longest. Days
 * spent in another SOP (`sop:…`) or waiting between steps are not known and not counted.
 */
export function sopSchedule(sop: Sop): Schedule {
  const paths = sopPaths(sop);
  const normal = sop.steps[0] ? normalPath(sop.steps[0], paths) : [];
  const steps = place(normal);
  const ordinaryDays = daysOf(normal);
  const shortest = bestPaths(paths, (a, b) => a < b);
  const longest = bestPaths(paths, (a, b) => a > b).end;

  const deviation = (way: Way): Deviation => {
    const position = normal.indexOf(way.from);
    const before = position < 0 ? (shortest.to.get(way.from)?.steps ?? []) : normal.slice(0, position + 1);
    const after = way.target ? normalPath(way.target, paths) : [];
    const totalDays = daysOf([...before, ...after]);
    return {
      from: way.from,
      edge: way.edge,
      kind: paths.loops.has(way) ? 'loop' : isExit(way) ? 'exit' : 'detour',
      totalDays,
      addedDays: roundDays(totalDays - ordinaryDays),
      restarts: paths.loops.has(way) && way.target === sop.steps[0],
    };
  };

  return {
    steps,
    ordinaryDays,
    shortest: shortest.end,
    longest,
    criticalPath: longest.steps.map((step) => step.id),
    slowest: steps.toSorted((a, b) => b.step.duration_days - a.step.duration_days),
    deviations: paths.order.flatMap((step) =>
      (paths.ways.get(step.id) ?? []).filter((way) => way.edge.when).map(deviation),
    ),
  };
}
