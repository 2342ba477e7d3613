import { expect, it } from 'vitest';
import { textOf } from './text-of.ts';

it.each([
  ['写 <strong>三个</strong> 标题', '写 三个 标题'],
  ['<a href="/x/">Q&amp;A</a> &lt;today&gt;', 'Q&A <today>'],
  ['  two\n  lines ', 'two lines'],
  ['it&#39;s &nbsp;fine', "it's &nbsp;fine"],
])('%s', (html, text) => expect(textOf(html)).toBe(text));
