import type { Locale } from '../schema/common.ts';
import { ellipsis } from './ellipsis.ts';
import { english } from './english.ts';
import { figures } from './figures.ts';
import type { TextRule } from './finding.ts';
import { halfWidth } from './half-width.ts';
import { chineseQuotes, pairs } from './quotes.ts';
import { spacing } from './spacing.ts';

/** Rules for texts of each language. */
const RULES: Readonly<Record<Locale, readonly TextRule[]>> = {
  zh: [halfWidth, spacing, chineseQuotes, ellipsis, figures],
  en: [english, pairs, figures],
};
/** Templates leave blanks with spaces and break lines as they like. */
const TEMPLATE_RULES: Readonly<Record<Locale, readonly TextRule[]>> = {
  zh: [halfWidth, chineseQuotes, ellipsis],
  en: [pairs],
};

/** The rules of typography for a text. */
export const typography = (locale: Locale, isTemplate: boolean): readonly TextRule[] =>
  (isTemplate ? TEMPLATE_RULES : RULES)[locale];
