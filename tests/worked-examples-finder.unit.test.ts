import { describe, expect, it } from 'vitest';
import { countSums, wrongSums } from './support/statements.ts';
import { tablesOf, wrongRows, wrongTotals } from './support/tables.ts';

describe('sums that hold', () => {
  it.each([
    '504,000 × 1.9% = 9,576',
    '可用21 × 0.7 = 14.7人天，合计73.5人天',
    '66 ÷ 200 = 33%',
    '100 − 45 − 15 − 18 = 22万',
    '1,000 − 450 − 150 − 180 = 220 thousand',
    '60万 ÷ 10万 = 6倍',
    'CNY 21,600 ÷ 180 clicks = CNY 120',
    '（900 − 120）÷ 75 = 10.4个月',
    '240,000 ÷ 121.5 ≈ 1,976单',
    '2 ÷ 3 = 0.67',
    '9,576 × 228 ≈ 2,183,000',
    '3.9% − 1.5% = 2.4个百分点',
    '720 × 560元 = 40.32万元',
    '10 × 3 = 30 = 5 × 6',
    'from −5 + 3 = −2 points',
  ])('%s', (text) => {
    expect(countSums(text)).toBe(1);
    expect(wrongSums(text)).toEqual([]);
  });
});

describe('sums that do not', () => {
  it.each([
    ['共504,000 × 1.9% = 9,567', 1, 'the left side gives 9576'],
    ['66 ÷ 200 = 3.3%', 0, 'the left side gives 0.33'],
    ['2 ÷ 3 = 0.66', 0, 'the left side gives 0.66666667'],
    ['10 × 3 = 30 = 5 × 7', 0, 'the left side gives 30'],
    ['720 × 560元 = 40.23万元', 0, 'the left side gives 403200'],
  ])('%s', (text, at, end) => {
    const [wrong] = wrongSums(text);
    expect(wrong?.at).toBe(at);
    expect(wrong?.message.endsWith(end)).toBe(true);
  });
});

it.each(['花费 ÷ 点击 = 成本', '2026-11-20', '3–5天', '492人 × 一年再约5次 × 25.5元 ≈ 62,700元'])(
  'leaves alone what is no sum of figures: %s',
  (text) => expect(countSums(text)).toBe(0),
);

describe('tables', () => {
  const table = (...rows: string[]) =>
    tablesOf(['| 项 | 元 | 占比 | 投产比 |', '| --- | --- | --- | --- |', ...rows].join('\n'))[0] ?? [];

  it('accepts a total, rounded shares and a ratio that cannot be added', () => {
    const rows = table(
      '| 甲 | 1,000 | 33.3% | 3 |',
      '| 小计 | 1,000 | | |',
      '| 乙 | 2,000 | 66.6% | 9 |',
      '| **合计** | 3,000 | 100% | 7 |',
    );
    expect(wrongTotals(rows)).toEqual([]);
  });

  it('names the column and the line of a wrong total', () => {
    const rows = table('| 甲 | 1,000 | | |', '| 乙 | 2,000 | | |', '| 合计 | 3,500 | | |');
    expect(wrongTotals(rows)).toEqual([
      { line: 5, message: 'column “元”: the rows add up to 3000, the total says 3,500' },
    ]);
  });

  it('checks a sum whose result stands in the next cell', () => {
    expect(wrongRows(table('| 200 ×（1 − 25%） | 150元 | | |'))).toEqual([]);
    expect(wrongRows(table('| 200 ×（1 − 25%） | 140元 | | |'))).toEqual([
      { line: 3, message: '200 ×（1 − 25%） = 140: the left side gives 150' },
    ]);
  });
});
