import { expect, test } from 'vitest';
import { parseRecentSearches, withSearch } from './recent-searches.ts';

test.each([
  ['a list', '["复盘","KPI"]', ['复盘', 'KPI']],
  ['a list with things that are no searches', '["复盘",3,null,""]', ['复盘']],
  ['something else', '{"a":1}', undefined],
  ['damaged text', '["复', undefined],
])('reads %s', (_, text, searches) => {
  expect(parseRecentSearches(text)).toEqual(searches);
});

test.each([
  ['a new search stands first', ['a'], 'b', ['b', 'a']],
  ['one that was there moves up', ['a', 'B'], ' b ', ['b', 'a']],
  ['nothing is not remembered', ['a'], '  ', ['a']],
  ['a text that was pasted is not remembered', ['a'], 'x'.repeat(200), ['a']],
  ['six are enough', ['1', '2', '3', '4', '5', '6'], '7', ['7', '1', '2', '3', '4', '5']],
])('%s', (_, before, typed, after) => {
  expect(withSearch(before, typed)).toEqual(after);
});
