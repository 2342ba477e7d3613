import type { Locale } from '../model/schema/common.ts';
import { HAN } from './fold.ts';
import { mergeResults, type Result } from './merge.ts';
import type { Query } from './query.ts';
import type { TitleIndex } from './title-index.ts';
import type { TitleHit } from './titles.ts';

/** Pairs of neighbouring characters; single characters where the text is shorter. */
const pairsOf = (text: string): readonly string[] => {
  const characters = [...text];
  return characters.length < 2 ? characters : characters.slice(1).map((char, i) => `${characters[i]}${char}`);
};

/** Share of characters in common from which two names look alike. */
const ALIKE = 0.3;
/** One pair of letters in common is chance; one Chinese character may be the word. */
const FEWEST_PAIRS = 2;
/** How many results a guess shows. */
const COUNT = 5;

/** Names that look like a query for which nothing was found, most alike first. */
export function nearestNames(query: Query, index: TitleIndex, locale: Locale): Result[] {
  const single = HAN.test(query.core);
  const typed = new Set(single ? [...query.core] : pairsOf(query.core));
  const likeness = (key: string): number => {
    const parts = new Set(single ? [...key] : pairsOf(key));
    const common = [...parts].filter((part) => typed.has(part)).length;
    if (!single && common < FEWEST_PAIRS) return 0;
    return (2 * common) / (parts.size + typed.size || 1);
  };
  const hits = index.entries
    .filter(
      ({ type }) => type === 'role' || type === 'sop' || type === 'kpi' || type === 'term' || type === 'page',
    )
    .map((entry): TitleHit => {
      const scored = entry.names
        .map(([name, field]) => ({ name, field, score: likeness(name.key) }))
        .sort((a, b) => b.score - a.score);
      const [best] = scored;
      if (!best) throw new Error(`${entry.path} has no name`);
      return {
        entry,
        score: best.score,
        coverage: best.score,
        evidence: [],
        isWhole: false,
        name: best.name,
        field: best.field,
        guessed: new Set(),
      };
    })
    .filter(({ score }) => score > ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, COUNT);
  return mergeResults({ ...query, terms: [] }, hits, [], index, locale);
}
