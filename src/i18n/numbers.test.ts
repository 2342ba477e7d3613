import { describe, expect, it } from 'vitest';
import {
  formatChoice,
  formatDate,
  formatDays,
  formatDaysRange,
  formatHours,
  formatList,
  formatNumber,
  formatPercent,
} from './numbers.ts';

describe('formatDays', () => {
  it.each([
    [0.25, '0.25个工作日', '0.25 working days'],
    [1, '1个工作日', '1 working day'],
    [7.25, '7.25个工作日', '7.25 working days'],
    [1000, '1,000个工作日', '1,000 working days'],
  ])('%d', (days, zh, en) => expect([formatDays(days, 'zh'), formatDays(days, 'en')]).toEqual([zh, en]));
});

describe('formatDaysRange', () => {
  it.each([
    [0.5, 7, '0.5–7个工作日', '0.5–7 working days'],
    [1, 1, '1个工作日', '1 working day'],
  ])('%d to %d', (from, to, zh, en) =>
    expect([formatDaysRange(from, to, 'zh'), formatDaysRange(from, to, 'en')]).toEqual([zh, en]),
  );
});

describe('formatHours', () => {
  it.each([
    [0.01, '约5分钟', 'about 5 minutes'],
    [0.05, '约25分钟', 'about 25 minutes'],
    [0.1, '约50分钟', 'about 50 minutes'],
    [0.125, '约1小时', 'about 1 hour'],
    [0.2, '约1.5小时', 'about 1.5 hours'],
    [0.25, '约2小时', 'about 2 hours'],
    [0.5, '约4小时', 'about 4 hours'],
    [1, null, null],
  ])('%d days', (days, zh, en) =>
    expect([formatHours(days, 'zh'), formatHours(days, 'en')]).toEqual([zh, en]),
  );
});

describe('formatDate', () => {
  it.each([
    ['2026-11-20', '2026年11月20日', '20 November 2026'],
    ['2028-02-29', '2028年2月29日', '29 February 2028'],
  ])('%s', (date, zh, en) => expect([formatDate(date, 'zh'), formatDate(date, 'en')]).toEqual([zh, en]));

  it('refuses what is no date', () => expect(() => formatDate('soon', 'zh')).toThrow(RangeError));
});

describe('formatNumber and formatPercent', () => {
  it('round to two decimals and to whole per cents', () => {
    expect(formatNumber(1234.567, 'zh')).toBe('1,234.57');
    expect(formatPercent(0.276, 'en')).toBe('28%');
    expect(formatPercent(1, 'zh')).toBe('100%');
  });
});

describe('formatList and formatChoice', () => {
  it.each([
    [[], '', '', '', ''],
    [['a'], 'a', 'a', 'a', 'a'],
    [['a', 'b'], 'a、b', 'a and b', 'a或b', 'a or b'],
    [['a', 'b', 'c'], 'a、b、c', 'a, b and c', 'a、b或c', 'a, b or c'],
  ])('%j', (words, zh, en, zhChoice, enChoice) => {
    expect([formatList(words, 'zh'), formatList(words, 'en')]).toEqual([zh, en]);
    expect([formatChoice(words, 'zh'), formatChoice(words, 'en')]).toEqual([zhChoice, enChoice]);
  });
});
