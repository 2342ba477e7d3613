import { describe, expect, it } from 'vitest';
import { toMarkdown } from './markdown.ts';
import { groupProgress, progressOf } from './progress.ts';

const item = (id: string, group = '') => ({ id, group, text: `做完 ${id}` });
const ticks = new Map([
  ['a1', '2026-11-23'],
  ['gone', '2026-01-01'],
]);

describe('progress', () => {
  it('is counted per group in page order', () => {
    const items = [item('b1', 'b'), item('a1', 'a'), item('a2', 'a')];
    expect(groupProgress(items, ticks)).toEqual([
      { id: 'b', done: 0, total: 1 },
      { id: 'a', done: 1, total: 2 },
    ]);
  });

  it('counts an item that stands there twice once', () => {
    expect(groupProgress([item('a1', 'a'), item('a1', 'a')], ticks)).toEqual([
      { id: 'a', done: 1, total: 1 },
    ]);
    expect(progressOf(['a1', 'a1', 'a2'], ticks)).toEqual({ done: 1, total: 2 });
  });

  it('does not count a tick whose item is gone', () => {
    expect(progressOf(['a2'], ticks)).toEqual({ done: 0, total: 1 });
  });
});

describe('toMarkdown', () => {
  it('writes a task list with headings and the address of the page', () => {
    const list = {
      title: '内容生产',
      url: 'https://playbook.test/#steps',
      items: [item('a0'), item('a1', 'a'), item('b1', 'b')],
      groupTitle: (id: string) => `第 ${id} 步`,
    };
    expect(toMarkdown(list, ticks)).toBe(
      `## [内容生产](https://playbook.test/#steps)

- [ ] 做完 a0

### 第 a 步

- [x] 做完 a1

### 第 b 步

- [ ] 做完 b1
`,
    );
  });
});
