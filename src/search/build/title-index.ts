import type { Playbook } from '../../model/playbook.ts';
import type { Locale } from '../../model/schema/common.ts';
import { readingsFrom } from '../pinyin.ts';
import { type PackedIndex, pack } from '../title-index.ts';
import { titleEntries } from './entries.ts';
import { extraReadings, syllableStarts } from './pinyin-data.ts';
import { commonSections } from './sections.ts';
import { hanOf, regionalWords, traditionalPairs } from './traditional.ts';

/**
 * The title index of one language.
 * @param text all of the content, any language: says which characters and words are worth knowing
 */
export function buildTitleIndex(playbook: Playbook, locale: Locale, text: string): PackedIndex {
  const syllables = syllableStarts();
  const chinese = titleEntries(playbook, 'zh').flatMap(({ title, aliases }) => [title, ...aliases]);
  return pack(locale, titleEntries(playbook, locale), commonSections(locale), {
    syllables,
    readings: extraReadings(chinese, readingsFrom(syllables, '')),
    traditional: traditionalPairs(hanOf(text)),
    regional: regionalWords(text),
  });
}
