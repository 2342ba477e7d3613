import { expect, test } from 'vitest';
import type { Kind } from '../kinds.ts';
import type { Result } from '../merge.ts';
import { arrange, countKinds } from './arrange.ts';

const result = (path: string, kind: Kind): Result => ({
  path,
  kind,
  title: path,
  trail: [],
  text: '',
  alsoCalled: '',
  score: 1,
  evidence: [],
  locale: 'zh',
});
const results = (['term', 'sop', 'role', 'sop', 'article', 'role', 'kpi'] as const).map((kind, at) =>
  result(`/${at}/`, kind),
);
const shape = (kind?: Kind) =>
  arrange(results, kind).map((group) => [group.kind, group.results.map(({ path }) => path)]);

test('the best stand first in their order, the others by kind', () => {
  expect(shape()).toEqual([
    ['best', ['/0/', '/1/', '/2/']],
    ['role', ['/5/']],
    ['sop', ['/3/']],
    ['kpi', ['/6/']],
    ['article', ['/4/']],
  ]);
});

test('a short list is one group', () => {
  expect(arrange(results.slice(0, 4), undefined)).toHaveLength(1);
  expect(arrange([], undefined)).toEqual([]);
});

test('a filter leaves one kind, in order', () => {
  expect(shape('sop')).toEqual([['sop', ['/1/', '/3/']]]);
  expect(arrange(results.slice(0, 2), 'kpi')).toEqual([]);
});

test('counts the kinds that there are', () => {
  expect([...countKinds({ results: results.slice(0, 4) })]).toEqual([
    ['role', 1],
    ['sop', 2],
    ['term', 1],
  ]);
});
