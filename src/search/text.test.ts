import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { parseQuery } from './query.ts';
import { tinyIndex } from './testing/tiny-index.ts';
import { type Fragment, joinWords, readFragment, scoreSections, sectionsOf } from './text.ts';
import { unpack } from './title-index.ts';

const page: Fragment = {
  url: '/collaboration/sops/content-production/',
  title: '内容生产',
  words: ['内容', '生产', '. ', '步骤', '. ', '内部', '审核', '. ', '下一步', '. ', '设计', '. '],
  anchors: [
    { element: 'h2', id: 'steps', text: '步骤', location: 3 },
    { element: 'h3', id: 'step-cp-review', text: '内部审核', location: 5 },
    { element: 'li', id: 'c1', text: '核对事实', location: 8 },
    { element: 'li', id: 'c2', text: '核对授权', location: 8 },
    { element: 'h3', id: 'step-cp-design', text: '设计', location: 10 },
  ],
};

test('cuts a page at its headings and items', () => {
  expect(sectionsOf(page).map(({ anchor, heading, above }) => [anchor, heading, above])).toEqual([
    ['', '内容生产', []],
    ['steps', '步骤', ['内容生产']],
    ['step-cp-review', '内部审核', ['内容生产', '步骤']],
    ['c1', '内部审核', ['内容生产', '步骤']],
    ['c2', '内部审核', ['内容生产', '步骤']],
    ['step-cp-design', '设计', ['内容生产', '步骤']],
  ]);
});

test('an item whose text the index leaves out has that of its anchor; what follows belongs to the heading', () => {
  const texts = new Map(sectionsOf(page).map(({ anchor, text }) => [anchor, text]));
  expect(texts.get('c1')).toBe('核对事实');
  expect(texts.get('c2')).toBe('核对授权');
  expect(texts.get('step-cp-review')).toContain('下一步');
});

test('puts words together as they are written', () => {
  expect(joinWords(['SEO', '内容', 'of ', 'the ', 'team', '. ', 'Next'])).toBe('SEO内容of the team. Next');
  expect(joinWords(['负责', '：', '内容', '营销', '. ', '用时'])).toBe('负责：内容营销。用时');
});

test('reads a fragment of Pagefind', async () => {
  const content = { url: '/a/', content: '预算\u200b分配', meta: { title: '甲' }, anchors: [] };
  const bytes = gzipSync(`pagefind_dcd${JSON.stringify(content)}`);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  if (!(buffer instanceof ArrayBuffer)) throw new Error('no buffer');
  expect(await readFragment(buffer)).toEqual({
    url: '/a/',
    title: '甲',
    words: ['预算', '分配'],
    anchors: [],
  });
});

test('the section that contains the words scores best, in its heading more than in its text', () => {
  const index = unpack(tinyIndex());
  const query = parseQuery('审核授权', index, lexiconOf(index));
  const sum = (anchor: string) =>
    scoreSections(page, query)
      .find(({ section }) => section.anchor === anchor)
      ?.evidence.reduce((a, b) => a + b, 0) ?? 0;
  expect(sum('c2')).toBeGreaterThan(sum('c1'));
  expect(sum('c1')).toBeGreaterThan(sum('step-cp-design'));
});
