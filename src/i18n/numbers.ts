import type { Locale } from '../model/schema/common.ts';

/** Language tags of the formats. British English: 20 November 2026, no comma before “and”. */
const TAG: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** Hours of a working day, by which parts of a day are told in hours. */
const HOURS_PER_DAY = 8;

/** A number with at most two decimals and grouped thousands: `1,234.5`. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: 2 }).format(value);

/**
 * A share as a percentage.
 * @param share 0.35 for 35%
 */
export const formatPercent = (share: number, locale: Locale): string =>
  new Intl.NumberFormat(TAG[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);

const dayUnit = (days: number, locale: Locale): string =>
  locale === 'zh' ? '个工作日' : days === 1 ? ' working day' : ' working days';

/**
 * Working days: `0.25个工作日`, `2 working days`. No space is typed between a digit and a Chinese character; the style
 * sheet sets that gap (`text-autospace`).
 */
export const formatDays = (days: number, locale: Locale): string =>
  `${formatNumber(days, locale)}${dayUnit(days, locale)}`;

/** From the shorter to the longer number of working days; one number when both are the same. */
export const formatDaysRange = (from: number, to: number, locale: Locale): string =>
  from === to
    ? formatDays(from, locale)
    : `${formatNumber(from, locale)}–${formatNumber(to, locale)}${dayUnit(to, locale)}`;

/**
 * What a part of a working day (of eight hours) means in hours or minutes: `约2小时`, `about 25 minutes`. Below an hour
 * it is rounded to five minutes, above to half an hour: a rule of thumb must not look like a measurement.
 * @returns null for a whole day or more
 */
export function formatHours(days: number, locale: Locale): string | null {
  const hours = days * HOURS_PER_DAY;
  if (days >= 1) return null;
  if (hours < 1) {
    const minutes = Math.max(5, Math.round((hours * 60) / 5) * 5);
    return locale === 'zh' ? `约${minutes}分钟` : `about ${minutes} minutes`;
  }
  const halves = Math.round(hours * 2) / 2;
  if (locale === 'zh') return `约${formatNumber(halves, locale)}小时`;
  return `about ${formatNumber(halves, locale)} ${halves === 1 ? 'hour' : 'hours'}`;
}

/**
 * A calendar date: `2026年11月20日`, `20 November 2026`.
 * @param date `YYYY-MM-DD`; the same day wherever the build runs
 * @throws RangeError for something that is no date
 */
export const formatDate = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** Words in a row: `甲、乙、丙`; `a, b and c`. */
export const formatList = (words: readonly string[], locale: Locale): string =>
  locale === 'zh' ? words.join('、') : new Intl.ListFormat(TAG.en, { type: 'conjunction' }).format(words);

/** A choice of words: `甲、乙或丙`; `a, b or c`. */
export const formatChoice = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(TAG[locale], { type: 'disjunction' }).format(words);
