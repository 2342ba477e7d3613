/** Sums outcomes up. */
import type { Outcome } from './measure.ts';

/** Figures of a group of queries; shares from 0 to 1. */
export interface Figures {
  readonly count: number;
  readonly recall1: number;
  readonly recall3: number;
  /** Mean of 1 / place of the first right result. */
  readonly mrr: number;
  readonly zero: number;
  readonly plain1: number;
  readonly plain3: number;
  readonly plainZero: number;
}

export function figures(outcomes: readonly Outcome[]): Figures {
  const share = (is: (outcome: Outcome) => boolean) =>
    outcomes.filter(is).length / Math.max(1, outcomes.length);
  return {
    count: outcomes.length,
    recall1: share(({ rank }) => rank === 0),
    recall3: share(({ rank }) => rank >= 0 && rank < 3),
    mrr:
      outcomes.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) /
      Math.max(1, outcomes.length),
    zero: share(({ found }) => found === 0),
    plain1: share(({ plain }) => plain.rank === 0),
    plain3: share(({ plain }) => plain.rank >= 0 && plain.rank < 3),
    plainZero: share(({ plain }) => plain.found === 0),
  };
}

/** What the search has to reach. */
export const BARS = { recall1: 0.95, recall3: 0.99, zero: 0 };

export const isGoodEnough = ({ recall1, recall3, zero }: Figures): boolean =>
  recall1 >= BARS.recall1 && recall3 >= BARS.recall3 && zero <= BARS.zero;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

/** A table by kind of query, ours beside Pagefind as it comes. */
export function table(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ query }) => query.kind))];
  const rows: [string, readonly Outcome[]][] = [
    ...kinds.map((kind): [string, readonly Outcome[]] => [
      kind,
      outcomes.filter(({ query }) => query.kind === kind),
    ]),
    ['held out', outcomes.filter((outcome) => outcome.isHeldOut)],
    ['all', outcomes],
  ];
  const line = ([name, group]: [string, readonly Outcome[]]) => {
    const f = figures(group);
    const ours = [percent(f.recall1), percent(f.recall3), f.mrr.toFixed(3).padStart(6), percent(f.zero)].join(
      ' ',
    );
    return `${name.padEnd(15)} ${String(f.count).padStart(4)} ${ours}  | ${[f.plain1, f.plain3, f.plainZero].map(percent).join(' ')}`;
  };
  return [
    `${''.padEnd(20)} recall@1 recall@3    MRR     zero  | Pagefind as it comes: page@1, page@3, zero`,
    ...rows.map(line),
  ].join('\n');
}

/** Queries whose first result is not the right one. */
export const misses = (outcomes: readonly Outcome[], { heldOut = false } = {}): string[] =>
  outcomes
    .filter((outcome) => outcome.rank !== 0 && (heldOut || !outcome.isHeldOut))
    .map(
      ({ query, rank, places }) =>
        `  ${query.kind}: ${query.q} → ${rank < 0 ? 'not found' : `place ${rank + 1}`}; first ${places.slice(0, 3).join('  ')}`,
    );

/** The value below which a share of the outcomes lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
