import { pinyin } from 'pinyin-pro';
import type { Locale } from '../model/schema/common.ts';
import type { Term } from '../model/schema/reference.ts';

/** Terms under one letter. */
export interface LetterGroup {
  /** `A` to `Z`, or `0` for names that start with a digit. */
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** The sort key of a name: pinyin for Chinese (as a Chinese dictionary sorts), the name itself for the rest. */
export const sortKey = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase();

/** Groups terms by the first letter of their name in the given language, in alphabetical order. */
export function termsByLetter(terms: readonly Term[], locale: Locale): readonly LetterGroup[] {
  const keyed = terms
    .map((term) => ({ term, key: sortKey(term.name[locale]) }))
    .sort((a, b) => a.key.localeCompare(b.key, 'en'));
  const groups = Map.groupBy(keyed, ({ key }) => (/^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '0'));
  return [...groups].map(([letter, entries]) => ({ letter, terms: entries.map(({ term }) => term) }));
}
