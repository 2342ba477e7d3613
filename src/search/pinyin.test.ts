import { describe, expect, test } from 'vitest';
import { extraReadings, syllableStarts } from './build/pinyin-data.ts';
import { atomsOf, fold } from './fold.ts';
import { commonHan, matchPinyin, readingsFrom, soundOf, soundOfName } from './pinyin.ts';

const starts = syllableStarts();
const plain = readingsFrom(starts, '');
const readings = readingsFrom(starts, extraReadings(['增长', '曝光', '银行'], plain));
const match = (typed: string, name: string) => matchPinyin(typed, atomsOf(fold(name)), readings);

test('knows the reading of the common characters by their order alone', () => {
  expect(commonHan()).toHaveLength(3755);
  for (const [char, reading] of [
    ['啊', 'a'],
    ['数', 'shu'],
    ['率', 'lv'],
    ['女', 'nv'],
    ['论', 'lun'],
    ['做', 'zuo'],
  ] as const) {
    expect(plain(char)[0], char).toBe(reading);
  }
});

test('takes further readings from the names they occur in', () => {
  expect(readings('长')).toEqual(['zhang', 'chang']);
  expect(readings('曝')[0]).toBe('bao');
});

describe('matches', () => {
  test.each([
    ['syllables', 'darenhezuo', '达人合作', { start: 0, length: 4, full: 1 }],
    ['initials', 'drhz', '达人合作', { start: 0, length: 4, full: 0 }],
    ['both mixed', 'darenhz', '达人合作', { start: 0, length: 4, full: 5 / 7 }],
    ['Latin words of the name', 'seoneirong', 'SEO内容', { start: 0, length: 3, full: 1 }],
    ['inside a name', 'sjfxs', '营销数据分析师', { start: 2, length: 5, full: 0 }],
    ['a second reading', 'zengzhang', '增长', { start: 0, length: 2, full: 1 }],
    ['ü typed as v', 'wanbolv', '完播率', { start: 0, length: 3, full: 1 }],
  ])('%s', (_, typed, name, expected) => {
    expect(match(typed, name)).toEqual(expected);
  });

  test('an unfinished last syllable', () => {
    expect(match('shujuf', '数据分析师')?.length).toBe(3);
  });

  test.each(['kol', 'xyz', 'darenhezuoo'])('but not %s', (typed) => {
    expect(match(typed, '达人合作')).toBeUndefined();
  });
});

test('hears no difference where southern accents make none', () => {
  expect(soundOf('shujufengxishi')).toBe(soundOf('shujufenxishi'));
  expect(soundOfName([...'留村率'], readings)).toBe(soundOfName([...'留存率'], readings));
});
