import type { Result } from './merge.ts';
import type { Query, Why } from './query.ts';
import type { TitleHit } from './titles.ts';

/** Ways of reading a word that its reader should know of; a synonym explains itself. */
const GUESSES: ReadonlySet<Why> = new Set(['spelling', 'sound', 'regional']);

/**
 * Words that the best result reads otherwise than they were typed, each with its reading.
 * @param best first of the results; when it was not found by its name, nothing was read otherwise
 */
export function readingsOf(
  { terms, typed }: Query,
  hits: readonly TitleHit[],
  best: Result | undefined,
): readonly (readonly [string, string])[] {
  const hit = hits.find(({ entry }) => entry.path === best?.path);
  if (!hit || ![...hit.guessed].some((why) => GUESSES.has(why))) return [];
  const names = [...hit.entry.names, ...(hit.entry.parent?.names ?? [])];
  const pairs = terms.flatMap((term): [string, string][] => {
    const isKnown = names.some(([name]) => name.key.includes(term.text));
    const read = term.variants.find(
      ({ name, why }) => GUESSES.has(why) && names.some(([own]) => own.key.includes(name.key)),
    );
    return read && !isKnown ? [[term.text, read.name.text]] : [];
  });
  return pairs.length > 0 ? pairs : [[typed, hit.name.label]];
}
