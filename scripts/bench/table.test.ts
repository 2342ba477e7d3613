import { describe, expect, test } from 'vitest';
import { kb, markdownTable, median } from './table.ts';

describe('the benchmark’s table', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('the median of %o is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('kilobytes have 1,024 bytes', () => expect(kb(1536)).toBe('1.5 KB'));

  test('a row says whether its bar is met, where it has one', () => {
    const rows = [
      { what: 'a', bar: '≤ 1', measured: '1', ok: true },
      { what: 'b', bar: '≤ 1', measured: '2', ok: false },
      { what: 'c | d', bar: '', measured: '3' },
    ];
    expect(markdownTable(rows).split('\n').slice(2)).toEqual([
      '| a | ≤ 1 | 1 | yes |',
      '| b | ≤ 1 | 2 | **no** |',
      '| c \\| d |  | 3 |  |',
    ]);
  });
});
