import { describe, expect, test } from 'vitest';
import { textWidth, wrap } from './text.ts';

describe('textWidth', () => {
  test.each([
    ['内容创作', 60],
    ['，。', 30],
    ['—', 15],
    ['㐀𠀀', 30],
  ])('counts one em for each CJK character of %s', (text, width) => {
    expect(textWidth(text, 15)).toBeCloseTo(width);
  });

  test('gives wide letters more room than narrow ones, and bold more than regular', () => {
    expect(textWidth('mmmm', 10)).toBeGreaterThan(textWidth('illi', 10) * 2);
    expect(textWidth('abc', 10, true)).toBeGreaterThan(textWidth('abc', 10));
    expect(textWidth('审核', 10, true)).toBe(textWidth('审核', 10));
  });
});

describe('wrap', () => {
  test.each([
    ['leaves a line that fits', '内部审核', 100, ['内部审核']],
    ['breaks at the middle dot first', '内容营销专员 · 0.5 个工作日', 120, ['内容营销专员', '0.5 个工作日']],
    [
      'breaks after punctuation rather than later',
      '触碰红线或方向错误，终止并登记原因',
      140,
      ['触碰红线或方向错误，', '终止并登记原因'],
    ],
    [
      'never begins a line with closing punctuation',
      '一二三四五六七八（九十）完',
      100,
      ['一二三四五六七', '八（九十）完'],
    ],
    ['leaves no single word over', 'one two three four', 90, ['one two', 'three four']],
    ['keeps a word whole that is too wide', 'incomprehensibilities', 40, ['incomprehensibilities']],
    ['breaks between Chinese and Latin', '搭建广告系列 Google Ads', 100, ['搭建广告系列', 'Google Ads']],
  ])('%s', (_, text, max, lines) => {
    expect(wrap(text, 12.5, max)).toEqual(lines);
  });

  test('loses nothing but spaces, and keeps every line within the limit', () => {
    const text = 'Mandatory changes remain: return to the writer（限一轮），one round only';
    const lines = wrap(text, 12.5, 140);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.filter((line) => textWidth(line, 12.5) > 140)).toEqual([]);
    expect(lines.filter((line) => /^[，。；：！？）,.;:!?)]|[（(]$/.test(line))).toEqual([]);
  });
});
