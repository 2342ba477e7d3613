import { describe, expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { parseQuery } from './query.ts';
import { tinyIndex } from './testing/tiny-index.ts';
import { unpack } from './title-index.ts';
import { searchTitles } from './titles.ts';

const search = (() => {
  const indexes = { zh: unpack(tinyIndex('zh')), en: unpack(tinyIndex('en')) };
  const lexicons = { zh: lexiconOf(indexes.zh), en: lexiconOf(indexes.en) };
  return (typed: string, locale: 'zh' | 'en' = 'zh') =>
    searchTitles(parseQuery(typed, indexes[locale], lexicons[locale]), indexes[locale]);
})();
const first = (typed: string, locale: 'zh' | 'en' = 'zh') => search(typed, locale)[0]?.entry.path;

const ANALYST = '/roles/data-analyst/';
const PRODUCTION = '/collaboration/sops/content-production/';
const KOL = '/collaboration/sops/kol-cooperation/';

describe('the first hit of', () => {
  test.each([
    ['a title', '内容生产', PRODUCTION],
    ['an alias', '取数', ANALYST],
    ['the start of a title', '达人', KOL],
    ['the other language', 'influencer', KOL],
    ['an alias of the other language', 'copywriter', '/roles/content-marketer/'],
    ['pinyin', 'darenhezuo', KOL],
    ['initials', 'drhz', KOL],
    ['initials inside a title', 'sjfxs', ANALYST],
    ['Traditional characters', '達人合作', KOL],
    ['a typo', '数剧分析师', ANALYST],
    ['swapped characters', '内容产生', PRODUCTION],
    ['a typo of two characters that sounds alike', '复判', '/glossary/#retrospective'],
    ['full width', 'ＣＴＲ', '/strategy/kpis/#ctr'],
    ['a step', '内部审核', `${PRODUCTION}#step-cp-review`],
    ['a section of a role', '数据分析师的KPI', `${ANALYST}#kpis`],
    ['a section, misspelt role', '数剧分析师面试题', `${ANALYST}#interview`],
    ['a section of an SOP', '内容生产要多久', `${PRODUCTION}#lead-time`],
    ['the first days of a role', '数据分析师入职', '/onboarding/data-analyst/'],
    ['a question', '谁审批预算', '/strategy/interfaces/#dr-budget-split'],
    ['a formula', '点击率怎么算', '/strategy/kpis/#ctr'],
    ['a definition', '什么是点击率', '/glossary/#click-through-rate'],
    ['parts of a title', '新客占比', '/strategy/kpis/#new-customer-share'],
    ['a kind of thing beside its name', '内容生产SOP', PRODUCTION],
    ['what people type for a section', '能不能不加班', '/glossary/#overtime'],
    ['a word of what people type', '加班多吗', '/glossary/#overtime'],
  ])('%s: %s', (_, typed, path) => {
    expect(first(typed)).toBe(path);
  });

  test.each([
    ['a title', 'data analyst', ANALYST],
    ['a typo', 'data anaylst', ANALYST],
    ['a Chinese word', '复盘', '/glossary/#retrospective'],
    ['Chinese slang', '取数', ANALYST],
    ['pinyin', 'fupan', '/glossary/#retrospective'],
    ['a question', 'what are the KPIs of a data analyst?', `${ANALYST}#kpis`],
    ['a word typed in part', 'retrosp', '/glossary/#retrospective'],
    ['another form of a word', 'influencers', KOL],
    ['words without their space', 'contentproduction', PRODUCTION],
  ])('%s on the English site: %s', (_, typed, path) => {
    expect(first(typed, 'en')).toBe(path);
  });
});

test('an exact title comes before an alias, an alias before a part of a title', () => {
  const paths = search('内容审核').map(({ entry }) => entry.path);
  expect(paths[0]).toBe(`${KOL}#step-kc-content`);
  expect(paths).toContain(`${PRODUCTION}#step-cp-review`);
});

test('a role comes before a heading of the same words', () => {
  expect(first('岗位')).toBe('/roles/');
  expect(search('小编')[0]?.entry.type).toBe('role');
});

test('a KPI comes before a term of the same name', () => {
  expect(
    search('点击率')
      .slice(0, 2)
      .map(({ entry }) => entry.type),
  ).toEqual(['kpi', 'term']);
});

test('a role that only a synonym names does not answer for what every role has', () => {
  const scoreOf = (typed: string) =>
    search(typed).find(({ entry }) => entry.path === `${ANALYST}#interview`)?.score ?? 0;
  expect(scoreOf('BI 面试题')).toBeGreaterThan(scoreOf('看板 面试题') + 0.3);
});

test('who does something is no question for the thing of that name', () => {
  const scoreOf = (typed: string) => search(typed).find(({ entry }) => entry.path === PRODUCTION)?.score ?? 0;
  expect(scoreOf('内容生产')).toBeGreaterThan(scoreOf('谁做内容生产') + 0.3);
});

test('the evidence says which words a hit lacks', () => {
  const [hit] = search('数据分析师 量子力学');
  expect(hit?.entry.path).toBe(ANALYST);
  expect(hit?.evidence.at(-1)).toBe(0);
});

test('each path is there once', () => {
  const paths = search('内容').map(({ entry }) => entry.path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('nothing is found for nothing', () => {
  expect(search('')).toEqual([]);
});
