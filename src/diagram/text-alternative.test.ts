import { expect, test } from 'vitest';
import { graphOf, sopGraph } from './fixtures/index.ts';
import { inWords } from './text-alternative.ts';

test('every step says where it leads and on what condition, in both languages', () => {
  const review = (locale: 'zh' | 'en') =>
    inWords(sopGraph(`content-production (${locale})`), locale).find(({ id }) => id === 'cp-review');
  expect(review('zh')).toEqual({
    id: 'cp-review',
    name: '内部审核',
    detail: '内容营销 · 1 天',
    next: '接着，视情况：设计制作；有必须修改项，退回并限一轮：内容创作；触碰红线或方向错误，终止并登记原因：结束',
  });
  expect(review('en')?.next).toMatch(
    /^Next, as the case may be: Design and production; Mandatory changes remain/,
  );
});

test('ends, groups as targets, and hidden arrows', async () => {
  const graph = await graphOf('a[One] --> g\na ~~~ b\nsubgraph g[Group]\n b[Two]\nend');
  expect(inWords(graph, 'en').map(({ next }) => next)).toEqual(['Next: Group', 'The flow ends here.']);
});
