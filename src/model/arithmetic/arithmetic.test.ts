import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { SumError } from './read.ts';
import { holds, isExact } from './rounding.ts';

describe('evaluate', () => {
  it.each([
    ['12 + 3 × 2', 18],
    ['100 − 45 − 15', 40],
    ['96 ÷ 4 ÷ 2', 12],
    ['(900 − 120) ÷ 75', 10.4],
    ['（900 − 120）÷ 75', 10.4],
    ['504,000 × 1.9%', 9576],
    ['4.8 * 50% + 4.6 * 50%', 4.7],
    ['3 / 4 - 1', -0.25],
    ['−2 × (3 + 1)', -8],
    ['median(8, 12, 20, 25, 1,435)', 20],
    ['median(1, 2, 3, 10) × 2', 5],
  ])('%s', (text, value) => expect(evaluate(text)).toBeCloseTo(value, 9));

  it.each([
    ['12 +', 4, 'a number is missing here'],
    ['(12 + 3', 7, '`)` is missing here'],
    ['12 3', 3, 'a sign is missing before this'],
    ['12 + x', 5, '`x` is no part of a sum; write numbers, + − × ÷ and parentheses'],
    ['median 3', 7, '`(` is missing here'],
    ['process.exit()', 0, '`p` is no part of a sum; write numbers, + − × ÷ and parentheses'],
    ['', 0, 'a number is missing here'],
  ])('refuses `%s`', (text, at, message) => {
    expect(() => evaluate(text)).toThrow(SumError);
    try {
      evaluate(text);
    } catch (error) {
      expect(error).toMatchObject({ at, message });
    }
  });
});

describe('holds', () => {
  it.each([
    ['as it is', 9576, 9576, 0, true],
    ['rounded down', 16.406, 16.4, 1, true],
    ['rounded up', 16.46, 16.5, 1, true],
    ['a half either way', 0.125, 0.12, 2, true],
    ['one off', 16.406, 16.5, 1, false],
    ['a digit too few', 16.406, 16, 1, false],
    ['a division by zero', 1 / 0, 1, 0, false],
  ])('%s', (_, value, shown, decimals, expected) => expect(holds(value, shown, decimals)).toBe(expected));
});

describe('isExact', () => {
  it('forgives binary fractions and nothing else', () => {
    expect(isExact(1.1 * 3, 3.3)).toBe(true);
    expect(isExact(16.406, 16.4)).toBe(false);
  });
});
