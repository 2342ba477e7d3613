import { describe, expect, it } from 'vitest';
import { readSum } from '../arithmetic/read.ts';
import { kpi } from './testing/small.ts';
import { unnamedFigures, workOut } from './worked-example.ts';

const words = { zh: '…', en: '…' };

describe('workOut', () => {
  it('gives a share in per cent, and says whether the result is rounded', () => {
    const example = { ...words, sum: '210000 ÷ 1280000', result: 16.4 };
    const { value, exact } = workOut(kpi('rate', 'lead', { unit: { zh: '%', en: '%' } }), example);
    expect(value).toBeCloseTo(16.40625, 9);
    expect(exact).toBe(false);
  });

  it.each([
    ['the unit of the KPI', {}, { zh: '%', en: '%' }],
    ['another unit', { unit: { zh: '次', en: 'times' } }, { zh: '次', en: 'times' }],
    ['a bare number', { unit: null }, null],
  ])('shows %s', (_, fields, expected) => {
    const example = { ...words, sum: '1 + 1', result: 2, ...fields };
    expect(workOut(kpi('k', 'lead', { unit: { zh: '%', en: '%' } }), example).unit).toEqual(expected);
  });
});

describe('unnamedFigures', () => {
  it.each([
    ['all named', '36000 ÷ 1200000 × 1000', '花费36,000元，曝光1,200,000次', []],
    ['one missing', '36000 ÷ 1200000 × 1000', '花费36,000元', [1_200_000]],
    ['per cent', '4.8 × 50%', '4.8分，占50%', []],
    ['a part of another figure', '20 + 5', '1,205条、20条', [5]],
  ])('%s', (_, sum, text, missing) => {
    expect(unnamedFigures(readSum(sum), text, '花费 ÷ 曝光 × 1000')).toEqual(missing);
  });
});
