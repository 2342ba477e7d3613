import { expect, test } from 'vitest';
import { weighedByText } from './common-words.ts';
import type { Term } from './query.ts';

const term = (text: string): Term => ({ text, weight: 0.8, light: false, variants: [] });
/** Ten pages, the first `n` of which contain the one term. */
const pages = (n: number) => Array.from({ length: n }, () => ({ scores: [3] }));

test.each([
  ['on no page', 0, 0.8],
  ['on two pages of ten', 2, 0.8],
  ['on half of them, between', 4.5, 0.6],
  ['on seven', 7, 0.4],
  ['on all of them, no less', 10, 0.4],
])('a word %s', (_, count, weight) => {
  const [weighed] = weighedByText([term('show')], pages(count * 2), 20);
  expect(weighed?.weight).toBeCloseTo(weight, 5);
});

test('every term by its own pages; without pages nothing changes', () => {
  const found = Array.from({ length: 8 }, (_, i) => ({ scores: [3, i < 1 ? 2 : 0] }));
  expect(weighedByText([term('show'), term('coupon')], found, 10).map(({ weight }) => weight)).toEqual([
    0.4, 0.8,
  ]);
  expect(weighedByText([term('show')], [], 0)[0]?.weight).toBe(0.8);
});
