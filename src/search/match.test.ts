import { expect, test } from 'vitest';
import { longestCommon, matchName } from './match.ts';
import { toName } from './title-index.ts';

const quality = (word: string, name: string) => matchName(toName(word), toName(name)).quality;

test.each([
  ['whole before start', '复盘', '复盘', '复盘优化'],
  ['start before inside', '复盘', '复盘优化', '周度复盘会'],
  ['inside before a part in common', '审核', '内部审核', '内容审'],
  ['a whole word before a word typed in part', 'content', 'content production', 'contents'],
  ['the same form before another', 'tracking', 'tracking plan', 'track results'],
])('prefers the %s', (_, word, better, worse) => {
  expect(quality(word, better)).toBeGreaterThan(quality(word, worse));
});

test.each([
  ['Han in Latin names', '复盘', 'retrospective'],
  ['letters inside a word', 'tent', 'content'],
  ['a word inside another', 'lead', 'misleading'],
  ['two characters apart', '内核', '内部审核'],
])('finds no %s', (_, word, name) => {
  expect(quality(word, name)).toBe(0);
});

test('finds a phrase only in its order', () => {
  expect(quality('sign off', 'legal sign off')).toBeGreaterThan(0.9);
  expect(quality('sign off', 'off the sign')).toBe(0);
});

test('says how much of the name it accounts for', () => {
  expect(matchName(toName('数据'), toName('数据分析')).covers).toBe(0.5);
  expect(matchName(toName('content'), toName('content production')).covers).toBe(0.5);
});

test('measures the longest stretch in common', () => {
  expect(longestCommon([...'内容审核'], [...'内部审核'])).toBe(2);
  expect(longestCommon([...'abc'], [])).toBe(0);
});
