import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition, type PluginFactoryContext } from 'satteri';
import type { FlowGraph } from '../model/flow-graph.ts';
import { MermaidError, parseMermaid } from './mermaid-in.ts';
import { renderFlow } from './render.ts';
import { escapeXml } from './svg.ts';
import { type FlowLocale, inWords } from './text-alternative.ts';

const WORDS = {
  zh: { scroll: '（可左右滚动）', text: '文字版', colon: '：' },
  en: { scroll: ' (scrolls sideways)', text: 'In words', colon: ': ' },
} as const;

/**
 * The inside of a diagram's `<figure>`: the caption, the drawing, which scrolls sideways where it is wider than the page, and the
 * same in words.
 * @param id prefix of the ids in the drawing; unique on the page
 */
export async function figureHtml(graph: FlowGraph, id: string, locale: FlowLocale): Promise<string> {
  const words = WORDS[locale];
  const { svg } = await renderFlow(graph, { id, still: true });
  const title = escapeXml(graph.title);
  const steps = inWords(graph, locale).map(({ name, detail, next }) => {
    const about = detail === '' ? '' : `${words.colon}${escapeXml(detail)}`;
    return `<li><strong>${escapeXml(name)}</strong>${about}<br>${escapeXml(next)}</li>`;
  });
  return (
    `<figcaption>${title}</figcaption>` +
    `<div class="flow-scroll" role="group" tabindex="0" aria-label="${title}${words.scroll}">${svg}</div>` +
    `<details class="flow-words"><summary>${words.text}</summary><ol>${steps.join('')}</ol></details>`
  );
}

/** English in `en.mdx`; Chinese, the reference language, everywhere else. */
function localeOf(file: URL | undefined): FlowLocale {
  return file?.pathname.endsWith('/en.mdx') ? 'en' : 'zh';
}

/** Says the place in the file, from the top of the project, as editors and terminals link it. */
function placed(error: unknown, file: URL | undefined, fenceLine: number): unknown {
  if (!(error instanceof MermaidError)) return error;
  const line = fenceLine + error.line;
  const path = file === undefined ? 'mermaid' : relative(process.cwd(), fileURLToPath(file));
  return new MermaidError(`${path}:${line}: ${error.message}`, line, { cause: error });
}

/**
 * A Sätteri plugin that puts a drawn figure in the place of each ```` ```mermaid ```` fence of an MDX document. It is a factory: ids are
 * counted per document. Register it as `satteri({ mdastPlugins: [mermaidFences] })`.
 * @throws MermaidError, while compiling, with file and line of the document
 */
export function mermaidFences(document: PluginFactoryContext): MdastPluginDefinition | false {
  if (!document.source.includes('mermaid')) return false;
  const used = new Map<string, number>();
  return defineMdastPlugin({
    name: 'mermaid-fences',
    options: { position: true },
    async code(node, context) {
      if (node.lang !== 'mermaid') return;
      const hash = createHash('sha256').update(node.value).digest('hex').slice(0, 8);
      const count = (used.get(hash) ?? 0) + 1;
      used.set(hash, count);
      const id = count === 1 ? `flow-${hash}` : `flow-${hash}-${count}`;
      try {
        const graph = await parseMermaid(node.value);
        const html = await figureHtml(graph, id, localeOf(context.fileURL));
        // set:html is what Astro's JSX runtime takes ready-made HTML by; a component is not needed
        const attributes = [
          { type: 'mdxJsxAttribute' as const, name: 'class', value: 'flow-figure' },
          { type: 'mdxJsxAttribute' as const, name: 'set:html', value: html },
        ];
        context.replaceNode(node, { type: 'mdxJsxFlowElement', name: 'figure', attributes, children: [] });
      } catch (error) {
        throw placed(error, context.fileURL, node.position?.start.line ?? 0);
      }
    },
  });
}
