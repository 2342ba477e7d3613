import { describe, expect, it } from 'vitest';
import { kpi } from '../model/derived/testing/small.ts';
import { workOut } from '../model/derived/worked-example.ts';
import { sumLine } from './sum-line.ts';

const percent = { zh: '%', en: '%' };
const money = { zh: '元', en: 'CNY' };
const words = { zh: '…', en: '…' };

describe('sumLine', () => {
  it.each([
    [
      'a share',
      percent,
      { sum: '8640 ÷ 480000', result: 1.8 },
      '8,640 ÷ 480,000 = 1.8%',
      '8,640 ÷ 480,000 = 1.8%',
    ],
    ['a rounded share', percent, { sum: '1 / 3', result: 33.3 }, '1 ÷ 3 ≈ 33.3%', '1 ÷ 3 ≈ 33.3%'],
    [
      'parentheses',
      money,
      { sum: '2 × (320000 + 130000) ÷ 500', result: 1800 },
      '2 ×（320,000 + 130,000）÷ 500 = 1,800元',
      '2 × (320,000 + 130,000) ÷ 500 = CNY 1,800',
    ],
    ['a bare number', money, { sum: '52 − 17', result: 35, unit: null }, '52 − 17 = 35', '52 − 17 = 35'],
    [
      'another unit, and a median',
      percent,
      { sum: 'median(8, 12, 1435)', result: 12, unit: { zh: '分钟', en: 'minutes' } },
      '中位数（8、12、1,435）= 12分钟',
      'median (8, 12, 1,435) = 12 minutes',
    ],
    ['weights', words, { sum: '4.8 × 50%', result: 2.4, unit: null }, '4.8 × 50% = 2.4', '4.8 × 50% = 2.4'],
  ])('%s', (_, unit, fields, zh, en) => {
    const example = { ...words, ...fields };
    const sum = workOut(kpi('k', 'lead', { unit }), example);
    expect(sumLine(sum, example.result, 'zh', '中位数')).toBe(zh);
    expect(sumLine(sum, example.result, 'en', 'median ')).toBe(en);
  });
});
