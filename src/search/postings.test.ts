import { expect, test } from 'vitest';
import { buildPostings } from './build/postings.ts';
import { packList, shardOf, tokensOf, unpackList } from './postings.ts';

test('a token is a stem, or two Han characters side by side', () => {
  expect(tokensOf('内部审核，SEO 内容 Publishing')).toEqual([
    '内部',
    '部审',
    '审核',
    'seo',
    '内容',
    'publish',
  ]);
  expect(tokensOf('查')).toEqual([]);
});

test('a list of pages survives packing', () => {
  const list = [
    [0, 1],
    [3, 9],
    [40, 2],
    [1000, 5],
  ] as const;
  expect([...unpackList(packList(list))]).toEqual(list);
});

test('words that begin alike lie in one shard', () => {
  expect(shardOf('confid', 97)).toBe(shardOf('con', 97));
  const shards = new Set(
    ['预算', '复盘', '内容', '审核', 'budget', 'review'].map((token) => shardOf(token, 97)),
  );
  expect(shards.size).toBeGreaterThan(3);
});

test('every token of every page can be looked up, and a page about it weighs more', () => {
  const pages = [
    { fragment: 'a', path: '/a/', title: '预算', text: '预算怎样分配。' },
    { fragment: 'b', path: '/b/', title: '会议', text: `一次会议也谈到预算。${'别的事情很多。'.repeat(40)}` },
  ];
  const { manifest, shards } = buildPostings(pages, 'v1');
  expect(manifest).toMatchObject({ version: 'v1', fragments: ['a', 'b'], paths: ['/a/', '/b/'] });
  for (const token of tokensOf(pages.map(({ title, text }) => `${title} ${text}`).join(' '))) {
    expect(shards[shardOf(token, manifest.shards)]?.[token], token).toBeDefined();
  }
  const found = unpackList(shards[shardOf('预算', manifest.shards)]?.['预算'] ?? '');
  expect(found.get(0)).toBeGreaterThan(found.get(1) ?? 0);
  expect(shards.length).toBe(manifest.shards);
});
