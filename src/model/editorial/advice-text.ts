import type { Advice } from './advice.ts';
import { PARAGRAPH_BAR, SENTENCE_BAR } from './length.ts';

const TITLES: Readonly<Record<keyof Advice, string>> = {
  longSentences: `Chinese pages with sentences over ${SENTENCE_BAR} characters on average`,
  longParagraphs: `Paragraphs over ${PARAGRAPH_BAR.zh} Chinese characters or ${PARAGRAPH_BAR.en} English words`,
  nothingToUse: 'Pages without a table, example, template or checklist',
  deadEnds: 'Pages without `next`',
  straightQuotes: 'English texts with straight quotation marks (write “ ”)',
  kpisWithoutExample: 'KPIs without a worked example',
};

/** The advice as lines for a terminal: a heading per kind with its number, then the entries. */
export const adviceText = (advice: Advice): string =>
  [
    ['longSentences', advice.longSentences] as const,
    ['longParagraphs', advice.longParagraphs] as const,
    ['nothingToUse', advice.nothingToUse] as const,
    ['deadEnds', advice.deadEnds] as const,
    ['straightQuotes', advice.straightQuotes] as const,
    ['kpisWithoutExample', advice.kpisWithoutExample] as const,
  ]
    .map(([kind, entries]) =>
      [`${TITLES[kind]}: ${entries.length}`, ...entries.map((entry) => `  ${entry}`)].join('\n'),
    )
    .join('\n\n');
