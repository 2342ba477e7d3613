import type { Sign, Token } from '../model/arithmetic/read.ts';
import type { SumWorkedOut } from '../model/derived/worked-example.ts';
import type { Label, Locale } from '../model/schema/common.ts';
import { formatNumber } from './numbers.ts';

/** Signs as they stand in a line; Chinese parentheses are full-width and need no space. */
const SIGN: Readonly<Record<Locale, Readonly<Record<Sign, string>>>> = {
  zh: { '+': ' + ', '−': ' − ', '×': ' × ', '÷': ' ÷ ', '(': '（', ')': '）', ',': '、' },
  en: { '+': ' + ', '−': ' − ', '×': ' × ', '÷': ' ÷ ', '(': '(', ')': ')', ',': ', ' },
};

function piece(token: Token, locale: Locale, median: string): string {
  if (token.kind === 'median') return median;
  if (token.kind === 'sign') return SIGN[locale][token.sign];
  return formatNumber(token.value, locale) + (token.percent ? '%' : '');
}

/** A currency by its code, which English puts before the figure (`CNY 30`) and Chinese by name behind it (`30元`). */
const CURRENCY = /^[A-Z]{3}$/;

/** Short signs stand right behind the figure; Chinese units do too. */
const withUnit = (figure: string, unit: Label | null, locale: Locale): string => {
  if (unit === null) return figure;
  if (locale === 'en' && CURRENCY.test(unit.en)) return `${unit.en} ${figure}`;
  const close = locale === 'zh' || unit.en === '%' || unit.en === '×';
  return `${figure}${close ? '' : ' '}${unit[locale]}`;
};

/**
 * A sum in a line: `8,640 ÷ 480,000 = 1.8%`; `≈` where the result is rounded.
 * @param result the result as it is to be shown, in the unit of the sum
 * @param median the word for a median
 */
export function sumLine(sum: SumWorkedOut, result: number, locale: Locale, median: string): string {
  const left = sum.tokens.map((token) => piece(token, locale, median)).join('');
  const line = `${left}${sum.exact ? ' = ' : ' ≈ '}${withUnit(formatNumber(result, locale), sum.unit, locale)}`;
  // A full-width parenthesis brings its own space.
  return line.replaceAll(' （', '（').replaceAll('） ', '）');
}
