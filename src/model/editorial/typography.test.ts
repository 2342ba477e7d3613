import { describe, expect, it } from 'vitest';
import { typography } from './typography.ts';

const codes = (text: string, locale: 'zh' | 'en', isTemplate = false) =>
  typography(locale, isTemplate)
    .flatMap((rule) => rule(text))
    .map(({ at, code }) => `${code} ${at}`);

describe('Chinese that is right', () => {
  it.each([
    '先看“业务目标”，再定指标（1–3个）。',
    '据Gartner 2025年调查，占30.6%。',
    '（正面 − 负面）÷（正面 + 负面）= 0.55',
    '（900 − 120）÷ 75 = 10.4个月',
    '从 = −3到3',
    '用Node.js写，10:30发布，A/B测试',
    '内容营销 / 社交媒体运营',
    '他说“我听到‘先做再说’三次”。',
    '等等……',
    '16 CFR 255，2023年7月修订',
    'SQL, GA4',
    '1,435分钟、12,000,000元',
    "Don't写进标题",
    '看￼再说',
  ])('%s', (text) => expect(codes(text, 'zh')).toEqual([]));
});

describe('Chinese that is not', () => {
  it.each([
    ['先看,再定', ['half-width 2']],
    ['先看再定.', ['half-width 4']],
    ['目标(主)', ['half-width 2', 'half-width 4']],
    ['用GA4, 再看', ['half-width 4']],
    ['“先看”: 再定', ['half-width 4']],
    ['对吗?', ['half-width 2']],
    ['用 GA4看', ['typed-space 1']],
    ['用GA4 看', ['typed-space 4']],
    ['占30% 左右', ['typed-space 4']],
    ['先看 再定', ['typed-space 2']],
    ['先看， 再定', ['typed-space 3']],
    ['200 × （1 − 25%）', ['typed-space 5']],
    ['先看\n再定', ['typed-space 2']],
    ['关注− 取关', ['typed-space 2']],
    ['关注 −取关', ['typed-space 2']],
    ['「目标」', ['quotation-mark 0', 'quotation-mark 3']],
    ['写"目标"', ['quotation-mark 1', 'quotation-mark 4']],
    ['写“目标', ['quotation-mark 1']],
    ['写目标”', ['quotation-mark 3']],
    ['“写“目标””', ['quotation-mark 2']],
    ['等等...', ['ellipsis 2']],
    ['等等。。', ['ellipsis 2']],
    ['等等…', ['ellipsis 2']],
    ['共12，000人', ['figure 1']],
    ['占３％', ['figure 1', 'figure 2']],
    ['共12,34元', ['figure 1']],
    ['3~5天', ['figure 1']],
  ])('%s', (text, expected) => expect(codes(text, 'zh')).toEqual(expected));
});

describe('English', () => {
  it.each([
    ['Ask “which goal?”, then "why".', []],
    ['“对照组” finds a term, 《广告法》 does too.', []],
    ['8, 12 and 1,435 minutes', []],
    ['One， two', ['full-width 3']],
    ['One  two', ['double-space 3']],
    ['He said “no', ['quotation-mark 8']],
    ['The team’s goal, two customers’ orders', []],
    ["The team's goal", ['apostrophe 8']],
    ["Two customers' orders", ['apostrophe 13']],
    ['1,00 and 3~5', ['figure 0', 'figure 10']],
  ])('%s', (text, expected) => expect(codes(text, 'en')).toEqual(expected));
});

describe('templates', () => {
  it('may leave blanks and break lines, and follow the rest', () => {
    expect(codes('目标：    次目标：\n业务 问题', 'zh', true)).toEqual([]);
    expect(codes('目标:  ', 'zh', true)).toEqual(['half-width 2']);
    expect(codes('Goal:    quarter', 'en', true)).toEqual([]);
  });
});

it('says what to write', () => {
  const messages = ['先看,', '用 GA4', '关注− 取关', '等等...', '占３成'].map(
    (text) =>
      typography('zh', false)
        .flatMap((rule) => rule(text))
        .at(-1)?.message,
  );
  expect(messages).toEqual([
    'half-width `,` in Chinese; write `，` or `、`',
    'a typed space beside a Chinese character; remove it, the page sets the gap itself',
    'a space on one side of `−` only; write one on both sides',
    '`...` in Chinese; write `……`',
    'full-width `３`; write `3`',
  ]);
});
