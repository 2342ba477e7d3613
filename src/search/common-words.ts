import type { PageHit } from './fulltext.ts';
import type { Term } from './query.ts';

/** On this share of the pages a word is common; from there on it weighs less, down to a part of its weight. */
const COMMON = 0.2;
const EVERYWHERE = 0.7;
const LEAST = 0.5;

/**
 * Terms that weigh less the more pages contain them, as inverse document frequency has it. Names alone cannot tell:
 * `show`, `said`, 怎样 are in hardly any name and on half of the pages.
 *
 * @param found pages that contain any of the terms
 * @param size number of all pages
 */
export function weighedByText(
  terms: readonly Term[],
  found: readonly Pick<PageHit, 'scores'>[],
  size: number,
): readonly Term[] {
  return terms.map((term, i) => {
    const share = found.filter(({ scores }) => (scores[i] ?? 0) > 0).length / Math.max(1, size);
    const common = Math.min(1, Math.max(0, (share - COMMON) / (EVERYWHERE - COMMON)));
    return { ...term, weight: term.weight * (1 - (1 - LEAST) * common) };
  });
}
