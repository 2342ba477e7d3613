import type { Answer } from '../engine.ts';
import { KINDS, type Kind } from '../kinds.ts';
import type { Result } from '../merge.ts';

/** Results that stand together under a heading; `best` has no kind of its own. */
export interface Group {
  readonly kind: Kind | 'best';
  readonly results: readonly Result[];
}

/** So many stand at the top in the order of the search, whatever their kind. */
const BEST = 3;
/** A short list is one group: headings would be longer than it. */
const SHORT = 5;

/**
 * Best results first, in their order; the others by kind. Read from top to bottom the order is that of the search as
 * long as it matters.
 */
export function arrange(results: readonly Result[], kind: Kind | undefined): readonly Group[] {
  const shown = kind ? results.filter((result) => result.kind === kind) : results;
  if (kind || shown.length <= SHORT)
    return shown.length > 0 ? [{ kind: kind ?? 'best', results: shown }] : [];
  const rest = shown.slice(BEST);
  return [
    { kind: 'best' as const, results: shown.slice(0, BEST) },
    ...KINDS.map((group) => ({ kind: group, results: rest.filter((result) => result.kind === group) })),
  ].filter((group) => group.results.length > 0);
}

/** How many results there are of each kind, kinds without any left out. */
export const countKinds = ({ results }: Pick<Answer, 'results'>): ReadonlyMap<Kind, number> =>
  new Map(
    KINDS.map((kind): [Kind, number] => [
      kind,
      results.filter((result) => result.kind === kind).length,
    ]).filter(([, count]) => count > 0),
  );
