import { describe, expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { parseQuery } from './query.ts';
import { tinyIndex } from './testing/tiny-index.ts';
import { unpack } from './title-index.ts';

const index = unpack(tinyIndex());
const lexicon = lexiconOf(index);
const parse = (typed: string) => parseQuery(typed, index, lexicon);
const termsOf = (typed: string) => parse(typed).terms.map(({ text }) => text);
const readingsOf = (typed: string) =>
  parse(typed).terms.flatMap(({ variants }) =>
    variants.filter(({ why }) => why !== 'synonym').map(({ name }) => name.text),
  );

describe('keeps what is looked for', () => {
  test.each([
    ['谁审批预算', ['审批', '预算']],
    ['who approves the budget', ['approves', 'budget']],
    ['数据分析师的KPI是什么？', ['数据分析师', 'kpi']],
    ['什么是点击率', ['点击率']],
    ['内容生产要多久', ['内容生产', '多久']],
    ['what does a data analyst do', ['data', 'analyst']],
    ['who has to sign off content', ['sign off', 'content']],
    ['数据 分析师', ['数据', '分析师']],
    ['who signs off content', ['sign off', 'content']],
  ])('%s', (typed, terms) => {
    expect(termsOf(typed)).toEqual(terms);
  });

  test('even when it is nothing but question words', () => {
    expect(termsOf('怎么办').length).toBeGreaterThan(0);
    expect(termsOf('how to').length).toBeGreaterThan(0);
  });

  test('and nothing of an empty query', () => {
    expect(termsOf(' ？ ')).toEqual([]);
  });
});

describe('reads as', () => {
  test.each([
    ['a wrong character', '数剧分析师', '数据分析师'],
    ['a word that sounds alike', '复判', '复盘'],
    ['a wrong letter', 'anaylst', 'analyst'],
    ['pinyin', 'neirongshengchan', '内容生产'],
    ['pinyin of a southern accent', 'shujufengxishi', '数据分析师'],
    ['Traditional characters', '數據分析師', '数据分析师'],
    ['a word of Taiwan', '內容行銷', '内容营销'],
  ])('%s', (_, typed, read) => {
    expect(readingsOf(typed)).toContain(read);
  });

  test('several words of pinyin without a space', () => {
    expect(termsOf('shujufenxishimianshiti')).toEqual(['数据分析师', '面试题']);
  });

  test.each([
    ['a word that is no name but made of parts of names', '新客占比', '老客占比'],
    ['a word with one that follows it', '点击率低', '低点击率'],
    ['a word that is known', 'content', 'contact'],
    ['a word with a verb that follows it', '留存花多少', '留存率'],
  ])('but %s stays what it is', (_, typed, other) => {
    expect(readingsOf(typed)).not.toContain(other);
  });
});

test.each([
  ['什么是复盘', 'define'],
  ['点击率怎么算', 'formula'],
  ['谁负责数据', 'who'],
  ['how do I write content', 'how'],
  ['what is a retrospective', 'define'],
] as const)('%s asks for %s', (typed, intent) => {
  expect([...parse(typed).intents]).toContain(intent);
});

test('weighs light words less than what they ask about', () => {
  const [role, analyst] = parse('岗位 数据分析师').terms;
  expect(role?.light).toBe(true);
  expect(role?.weight).toBeLessThan(analyst?.weight ?? 0);
});
