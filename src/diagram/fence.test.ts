import { satteri } from '@astrojs/markdown-satteri';
import { evaluate, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { mermaidFences } from './fence.ts';
import { mermaidSources } from './fixtures/index.ts';

const SOURCE = mermaidSources[0]?.source ?? '';
const fence = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\``;
const page = (name: string) => new URL(`file://${process.cwd()}/content/culture/x/${name}`);

/** Compiles a document, runs it, and gives the insides of the figures in it. */
async function figures(source: string, name = 'zh.mdx'): Promise<string[]> {
  const found: string[] = [];
  const collect = (type: unknown, props: unknown): null => {
    if (type === 'figure' && typeof props === 'object' && props !== null && 'set:html' in props) {
      found.push(String(props['set:html']));
    }
    return null;
  };
  const options = {
    mdastPlugins: [mermaidFences],
    fileURL: page(name),
    elementAttributeNameCase: 'html' as const,
  };
  const module = await evaluate(source, { ...options, Fragment: null, jsx: collect, jsxs: collect });
  const content = module['default'];
  if (typeof content === 'function') content({});
  return found;
}

test('a fence becomes a figure: caption, drawing, the same in words', async () => {
  const [html = ''] = await figures(`# x\n\n${fence(SOURCE)}\n\ntext {1 + 1}`);
  expect(html).toMatch(
    /^<figcaption>内容营销流程<\/figcaption><div class="flow-scroll" role="group" tabindex="0" aria-label="内容营销流程（可左右滚动）"><svg class="flow"/,
  );
  expect(html).toContain('</svg></div><details class="flow-words"><summary>文字版</summary>');
  expect(html).toContain(
    '<li><strong>内部审核</strong>：数字营销负责人 · 2 个工作日<br>接着，视情况：通过：设计制作；不通过：内容创作</li>',
  );
});

test('the language is that of the file', async () => {
  const [html] = await figures(fence(mermaidSources[1]?.source ?? ''), 'en.mdx');
  expect(html).toContain('<summary>In words</summary>');
});

test('braces and quotes in labels stay text', async () => {
  const source = 'flowchart TD\n accTitle: t\n accDescr: d\n a["{props.x} #quot;y#quot; <1"] --> b';
  const [html] = await figures(fence(source));
  expect(html).toContain('{props.x} &quot;y&quot; &lt;1');
});

test('the same fence twice gets ids of its own; other fences are left alone', async () => {
  const all = await figures(`${fence(SOURCE)}\n\n${fence(SOURCE)}\n\n\`\`\`js\nmermaid()\n\`\`\``);
  const ids = all.flatMap((html) => [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
  expect(all).toHaveLength(2);
  expect(new Set(ids).size).toBe(ids.length);
});

test("Astro's own pipeline takes it", async () => {
  const processor = satteri({ mdastPlugins: [mermaidFences] });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: page('.') },
  );
  const result = await renderer?.process(fence(SOURCE), page('zh.mdx').pathname, {});
  expect(result?.code).toMatch(/class: "flow-figure",\s*"set:html": "<figcaption>/);
});

describe('mistakes', () => {
  test.each([
    ['a syntax error', 'flowchart TD\n accTitle: t\n accDescr: d\n a["x" --> b', 9],
    ['a shape that is not drawn', 'flowchart TD\n accTitle: t\n accDescr: d\n a --> b\n b[/x/]', 10],
    ['no name', 'flowchart TD\n a --> b', 6],
  ])('%s stops the build with file and line', async (_, source, line) => {
    const document = `---\ntitle: x\n---\n\n${fence(source)}`;
    const compile = async () => mdxToJs(document, { mdastPlugins: [mermaidFences], fileURL: page('zh.mdx') });
    await expect(compile()).rejects.toMatchObject({
      line,
      message: expect.stringContaining(`content/culture/x/zh.mdx:${line}: `),
    });
  });
});
