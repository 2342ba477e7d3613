import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';
import { readMdx } from './mdx.ts';

const SOURCE = `---
title: 页面
---

## 用 **SMART** 定\`目标\` {#smart}

见[数据](/roles/x/#kpis)和<Term id="mql">MQL</Term>，<RuleOfThumb />。

<Callout kind="tip" flag title={x}>

### 细节 {#detail}

[引用][ref]

</Callout>

[ref]: /roles/

\`\`\`mermaid wide
flowchart TD
\`\`\`

#### 没有编号
`;

describe('readMdx', () => {
  const text = readMdx('zh.mdx', splitFrontMatter(SOURCE).body);

  it('finds headings with their ids, as a reader sees them', () => {
    expect(text.headings).toEqual([
      { file: 'zh.mdx', line: 5, column: 1, id: 'smart', depth: 2, text: '用 SMART 定目标' },
      { file: 'zh.mdx', line: 11, column: 1, id: 'detail', depth: 3, text: '细节' },
      { file: 'zh.mdx', line: 23, column: 1, id: null, depth: 4, text: '没有编号' },
    ]);
  });

  it('finds links, also those defined at the end', () => {
    expect(text.links.map(({ href, line, column }) => `${line}:${column} ${href}`)).toEqual([
      '7:2 /roles/x/#kpis',
      '17:1 /roles/',
    ]);
  });

  it('finds components with their props', () => {
    expect(
      text.components.map(({ name, props, line, column }) => ({ name, props, at: `${line}:${column}` })),
    ).toEqual([
      { name: 'Term', props: { id: 'mql' }, at: '7:23' },
      { name: 'RuleOfThumb', props: {}, at: '7:49' },
      { name: 'Callout', props: { kind: 'tip', flag: true, title: null }, at: '9:1' },
    ]);
  });

  it('finds code fences', () => {
    expect(text.fences).toEqual([
      { file: 'zh.mdx', line: 19, column: 1, lang: 'mermaid', meta: 'wide', value: 'flowchart TD' },
    ]);
  });

  it.each([
    ['a tag that is not closed', 'a\n\n<Callout>\n\nb\n', '3:1 malformed-mdx'],
    ['a less-than sign', '转化率 <5%\n', '1:5 malformed-mdx'],
    ['a brace that is not closed', 'a {b\n', '1:3 malformed-mdx'],
    ['an import', 'import x from "y"\n\na\n', '1:1 no-code'],
    ['an expression', 'a {b} c\n', '1:3 no-code'],
    ['an expression as prop', '<Term id={x}>a</Term>\n', '1:1 no-code'],
    ['props that are spread', '<Term {...x}>a</Term>\n', '1:1 no-code'],
    ['HTML', 'a <b>c</b>\n', '1:3 no-html'],
    ['a fragment', 'a <>c</>\n', '1:3 no-html'],
    ['bold that does not close', '一\n二**三。**四\n', '2:2 literal-bold'],
    ['asterisks in a title', '<Callout kind="tip" title="**x**">\n\na\n\n</Callout>\n', '1:1 literal-bold'],
    ['a block in a sentence', '一<Callout kind="tip">二</Callout>\n', '1:2 block-in-sentence'],
    ['a first heading', '# a {#b}\n', '1:1 heading-depth'],
    ['a heading in a quote', '> ## a {#b}\n', '1:3 heading-depth'],
    ['a picture from elsewhere', '![a](//b.com/c.png)\n', '1:1 remote-image'],
  ])('refuses %s', (_, source, expected) => {
    const { problems } = readMdx('a.mdx', source);
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([expected]);
  });

  it.each([
    ['asterisks in code', '`**a` and\n\n```md\n**b\n```\n'],
    ['a local picture', '![a](/a.png)\n'],
    ['bold that closes', '一**二**，三\n'],
    ['an escaped brace', 'a \\{b\n'],
  ])('accepts %s', (_, source) => {
    expect(readMdx('a.mdx', source).problems).toEqual([]);
  });
});

describe('splitFrontMatter', () => {
  it.each([
    ['a block', '---\na: 1\n---\nb\n', { front: 'a: 1', body: '\n\n\nb\n' }],
    ['line ends of Windows', '---\r\na: 1\r\n---\r\nb\r\n', { front: 'a: 1', body: '\r\n\r\n\r\nb\r\n' }],
    ['an empty block', '---\n---\nb\n', { front: '', body: '\n\nb\n' }],
    ['nothing but a block', '---\na: 1\n---', { front: 'a: 1', body: '\n\n' }],
    ['no block', 'b\n', { front: null, body: 'b\n' }],
    ['a block that is not closed', '---\na: 1\n\nb\n', { front: null, body: '---\na: 1\n\nb\n' }],
    ['a rule further down', 'b\n\n---\n', { front: null, body: 'b\n\n---\n' }],
  ])('splits %s', (_, source, expected) => {
    expect(splitFrontMatter(source)).toEqual(expected);
  });
});
