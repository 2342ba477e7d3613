import { FULL_WIDTH, HAN, matches, type TextRule } from './finding.ts';

/** A Chinese word that is quoted may bring its own punctuation. */
const fullWidth = matches(
  new RegExp(`(?<!${HAN})[${FULL_WIDTH}](?!${HAN})`, 'gu'),
  'full-width',
  (sign) => `full-width \`${sign}\` in English; write the half-width sign`,
);
const doubleSpace = matches(/(?<=\S) {2,}(?=\S)/g, 'double-space', () => 'two spaces in a row; remove one');

/** As quotation marks are curly, so are apostrophes. */
const apostrophe = matches(
  /(?<=[A-Za-z0-9])'(?=[a-z])|(?<=s)'(?=[ ,.;:?!)])/g,
  'apostrophe',
  () => "straight `'` in English; write `’`",
);

/** Marks and spaces that do not belong into an English text. */
export const english: TextRule = (text) => [...fullWidth(text), ...doubleSpace(text), ...apostrophe(text)];
