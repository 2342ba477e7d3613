/** A piece of a sum. `at` counts characters from 0. */
export type Token = { readonly at: number } & (
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'median' }
);
/** Signs after other ways of writing them are evened out. */
export type Sign = '+' | '−' | '×' | '÷' | '(' | ')' | ',';

/** Ways to write a sign: from the keyboard, and full-width. */
const SIGNS: Readonly<Record<string, Sign>> = {
  '+': '+',
  '-': '−',
  '−': '−',
  '*': '×',
  '×': '×',
  '/': '÷',
  '÷': '÷',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
  ',': ',',
  '、': ',',
};

/** Where a sum cannot be read, and why. */
export class SumError extends Error {
  override name = 'SumError';
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** `1,435` is one number, `8, 12` are two: a separator of thousands has three digits and no space after it. */
const PIECE = /\s+|(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(%?)|(median)|([^\d\s])/gy;

/**
 * Splits a sum such as `(900 − 120) ÷ 75` into tokens.
 * @throws SumError at a character that no sum contains
 */
export function readSum(text: string): readonly Token[] {
  return [...text.matchAll(PIECE)].flatMap((piece): Token[] => {
    const { index: at } = piece;
    const [, number, percent, median, other] = piece;
    if (number !== undefined) {
      return [{ at, kind: 'number', value: Number(number.replaceAll(',', '')), percent: percent === '%' }];
    }
    if (median !== undefined) return [{ at, kind: 'median' }];
    if (other === undefined) return [];
    const sign = SIGNS[other];
    if (!sign)
      throw new SumError(at, `\`${other}\` is no part of a sum; write numbers, + − × ÷ and parentheses`);
    return [{ at, kind: 'sign', sign }];
  });
}
