/** Something in a text that an editor would change. */
export interface Finding {
  /** Character of the text, from 0. */
  readonly at: number;
  /** Stable kebab-case code. */
  readonly code: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** A rule of style: what it finds in one text. */
export type TextRule = (text: string) => readonly Finding[];

/** A Chinese character. */
export const HAN = '\\p{Script=Han}';
/** Full-width punctuation; quotation marks are shared with English. */
export const FULL_WIDTH = '，。：；？！、（）《》【】';

/** A rule that reports every match of a pattern. */
export const matches =
  (pattern: RegExp, code: string, message: (found: string) => string): TextRule =>
  (text) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, code, message: message(match[0]) }));
