import { expect, test } from 'vitest';
import { atomsOf, fold, keyOf, stem } from './fold.ts';

test.each([
  ['full width', 'ＣＴＲ　是什么', 'ctr 是什么'],
  ['case and accents', 'Café KPI', 'cafe kpi'],
  ['punctuation of both languages', '「内容生产」、SEO/SEM。', '内容生产 seo sem'],
  ['a letter with a slash is one word', 'A/B 测试', 'ab 测试'],
  ['a letter with a hyphen is one word', 'E-commerce, T-shaped', 'ecommerce tshaped'],
  ['other hyphens part words', 'go-to-market', 'go to market'],
  ['a genitive', "analyst's tools", 'analysts tools'],
])('folds %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folds Traditional characters by the map it is given', () => {
  expect(
    fold(
      '數據分析師',
      new Map([
        ['數', '数'],
        ['據', '据'],
        ['師', '师'],
      ]),
    ),
  ).toBe('数据分析师');
});

test('cuts Han characters and words apart', () => {
  expect(atomsOf(fold('双11 SEO内容'))).toEqual(['双', '11', 'seo', '内', '容']);
  expect(keyOf(fold('数据 分析师'))).toBe('数据分析师');
});

test.each([
  ['analyst', 'analysts'],
  ['marketer', 'marketing'],
  ['optimisation', 'optimization'],
  ['optimise', 'optimizing'],
  ['analyse', 'analyze'],
  ['centre', 'center'],
  ['agency', 'agencies'],
  ['publish', 'publishing'],
  ['behaviour', 'behavior'],
  ['plan', 'planning'],
])('gives %s and %s one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['content', 'contract'],
  ['goal', 'good'],
  ['lead', 'load'],
])('keeps %s and %s apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});
