import type { Locale } from '../model/schema/common.ts';

/** Marks that stand between pieces put together by a component. English ones bring their space. */
export interface Punctuation {
  readonly colon: string;
  /** Between the items of a list. */
  readonly list: string;
  /** Between two statements of a line. */
  readonly stop: string;
}

const MARKS: Readonly<Record<Locale, Punctuation>> = {
  zh: { colon: '：', list: '、', stop: '。' },
  en: { colon: ': ', list: ', ', stop: '. ' },
};

/** The marks of a language. */
export const punctuation = (locale: Locale): Punctuation => MARKS[locale];
