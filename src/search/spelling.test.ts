import { expect, test } from 'vitest';
import { isOneSlip, slipsWithin, spelling } from './spelling.ts';

test.each([
  ['a wrong letter', 'anelyst', 'analyst'],
  ['a missing letter', 'anlyst', 'analyst'],
  ['one too many', 'annalyst', 'analyst'],
  ['two swapped', 'anaylst', 'analyst'],
  ['a wrong character', '数剧分析师', '数据分析师'],
])('takes %s for one slip', (_, a, b) => {
  expect(isOneSlip(a, b)).toBe(true);
  expect(isOneSlip(b, a)).toBe(true);
});

test.each([
  ['the same', 'analyst', 'analyst'],
  ['two wrong letters', 'enelyst', 'analyst'],
  ['another word', 'content', 'contract'],
])('takes %s for no slip', (_, a, b) => {
  expect(isOneSlip(a, b)).toBe(false);
});

test('finds known words one slip away, and none for words too short to guess', () => {
  const like = spelling(['内容营销', '内容生产', '复盘', '点击率'], 3);
  expect(like('内容营消')).toEqual(['内容营销']);
  expect(like('点机率')).toEqual(['点击率']);
  expect(like('复判')).toEqual([]);
});

test.each([
  ['numbers the slips of a stretch of a name', '数剧分析', '营销数据分析师', 2, 1],
  ['counts a swap as one', '内容产生', '内容生产', 2, 1],
  ['stops counting at the limit', '完全不同', '内容生产', 1, 2],
])('%s', (_, typed, name, most, slips) => {
  expect(slipsWithin([...typed], [...name], most)).toBe(slips);
});
