import { OBJECT } from '../playbook.ts';
import type { Locale } from '../schema/common.ts';

/** Average length of Chinese sentences above which a page is hard to read, in characters. */
export const SENTENCE_BAR = 40;
/** Length of a paragraph above which it wants to be cut: Chinese characters, English words. */
export const PARAGRAPH_BAR: Readonly<Record<Locale, number>> = { zh: 120, en: 80 };

/** Characters that a reader reads: without spaces and punctuation. A component counts as one. */
const characters = (text: string): number =>
  text.replaceAll(new RegExp(`(?!${OBJECT})[\\s\\p{P}\\p{S}]`, 'gu'), '').length;

/** Lengths of the sentences of a Chinese text, in characters. What has no end counts as a sentence too. */
export const sentenceLengths = (text: string): readonly number[] =>
  text
    .split(/[。！？]/)
    .map(characters)
    .filter((length) => length > 0);

/** Length of a paragraph: characters with punctuation in Chinese, words in English. */
export function paragraphLength(text: string, locale: Locale): number {
  if (locale === 'zh') return text.replaceAll(/\s/g, '').length;
  return text.split(/\s+/).filter((word) => word.includes(OBJECT) || /[\p{L}\p{N}]/u.test(word)).length;
}
