import { expect, test } from 'vitest';
import { lexiconOf } from '../lexicon.ts';
import { parseQuery } from '../query.ts';
import { tinyIndex } from '../testing/tiny-index.ts';
import { unpack } from '../title-index.ts';
import { excerpt, mark } from './snippet.ts';

const index = unpack(tinyIndex());
const lexicon = lexiconOf(index);
const query = (typed: string) => parseQuery(typed, index, lexicon);
const matches = (text: string, typed: string) =>
  mark(text, query(typed)).flatMap(({ text, isMatch }) => (isMatch ? [text] : []));

test.each([
  ['a Chinese word', '每周复盘，复盘会', '复盘', ['复盘', '复盘']],
  ['any case', 'The CTR and ctr', 'ctr', ['CTR', 'ctr']],
  ['other endings', 'Publishing what was published', 'publish', ['Publishing', 'published']],
  ['what a misspelt word was read as', '找数据分析师取数', '数剧分析师', ['数据分析师']],
  ['whole words only', 'a misleading lead', 'lead', ['lead']],
  ['signs that mean something in a pattern', 'a+b (c)', '+(', []],
])('marks %s', (_, text, typed, expected) => {
  expect(matches(text, typed)).toEqual(expected);
});

test('marking loses no text', () => {
  const text = '复盘：只选一处改进。Retrospective, 2 h.';
  expect(
    mark(text, query('复盘 改进'))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('an excerpt is short and contains the match', () => {
  const text = `${'前面的话很长。'.repeat(20)}这里谈复盘。${'后面也很长。'.repeat(20)}`;
  const cut = excerpt(text, query('复盘'));
  expect(cut).toContain('复盘');
  expect(cut.length).toBeLessThan(70);
  expect(cut).toMatch(/^….*…$/);
});

test('a short text stays whole', () => {
  expect(excerpt('只有一句。', query('复盘'))).toBe('只有一句。');
});

test('English is cut between words', () => {
  const text = `${'Some words that come before it. '.repeat(8)}The retrospective is here. ${'And some after. '.repeat(8)}`;
  const cut = excerpt(text, query('retrospective'));
  expect(cut).toContain('retrospective');
  expect(` ${text}`).toContain(` ${cut.slice(1, -1)}`);
  expect(`${text} `).toMatch(new RegExp(`${cut.slice(-9, -1)}[ .]`));
});
