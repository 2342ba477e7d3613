import { type MdastNode, mdxToMdast } from 'satteri';
import type { CodeFence, ComponentUse, Heading, PageLink, Prose, Question } from '../model/playbook.ts';
import type { Place, Problem } from '../model/problem.ts';
import { forbidden } from './mdx-forbidden.ts';
import { jsxProps, plainText } from './mdx-nodes.ts';
import { proseOf } from './prose.ts';
import { questionOf } from './question.ts';

/** What the model needs to know of an MDX text. */
export interface MdxText {
  readonly headings: readonly Heading[];
  readonly links: readonly PageLink[];
  readonly components: readonly ComponentUse[];
  readonly fences: readonly CodeFence[];
  readonly questions: readonly Question[];
  readonly prose: readonly Prose[];
  /** Malformed MDX, and what content may not contain: code, HTML, stray asterisks. */
  readonly problems: readonly Problem[];
  /** True when nothing could be read. */
  readonly malformed: boolean;
}

/** The id given as `{#id}`. */
function headingId(node: MdastNode): string | null {
  const { data } = node;
  if (!data || !('hProperties' in data)) return null;
  const properties: unknown = data.hProperties;
  const hasId = typeof properties === 'object' && properties !== null && 'id' in properties;
  return hasId && typeof properties.id === 'string' ? properties.id : null;
}

/** What to do about a complaint of the MDX parser. */
function advice(complaint: string): string {
  if (complaint.includes('closing tag')) return 'write both `<Name>` and `</Name>`, or `<Name />`';
  if (complaint.includes('after `<`')) return 'write `&lt;` for a less-than sign in text';
  if (/expression|brace|`\{`|`\}`/.test(complaint)) return 'write `\\{` for a brace in text';
  return 'check the tags and braces; in text write `&lt;` and `\\{`';
}

/** Turns satteri's `line:column: message (note: …) (rule)` into a problem. */
function malformed(file: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', rest = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
  const complaint = rest.replace(/ \([\w-]+:[\w-]+\)$/, '').replace(/ \(note: [\s\S]*\)$/, '');
  const message = `malformed MDX: ${complaint}; ${advice(complaint)}`;
  return { file, line: Number(line), column: Number(column), code: 'malformed-mdx', message };
}

/**
 * Reads the MDX text of a page.
 * @param body the file with its front matter blanked out (see `splitFrontMatter`)
 */
export function readMdx(file: string, body: string): MdxText {
  const headings: Heading[] = [];
  const links: PageLink[] = [];
  const components: ComponentUse[] = [];
  const fences: CodeFence[] = [];
  const questions: Question[] = [];
  const problems: Problem[] = [];
  const result = { headings, links, components, fences, questions, prose: [], problems };

  const place = (node: MdastNode): Place => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  const visit = (node: MdastNode, parent: MdastNode | null, inside: string | null): void => {
    problems.push(...forbidden(node, parent, place(node)));
    if (node.type === 'heading') {
      headings.push({ ...place(node), id: headingId(node), depth: node.depth, text: plainText(node).trim() });
    } else if (node.type === 'link' || node.type === 'definition') {
      links.push({ ...place(node), href: node.url });
    } else if (node.type === 'code') {
      fences.push({ ...place(node), lang: node.lang ?? '', meta: node.meta ?? '', value: node.value });
    }
    if (node.type === 'tableRow') questions.push(...questionOf(node));
    let around = inside;
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name) {
      const where = inside === null ? {} : { inside };
      const text = plainText(node).trim();
      const content = text === '' ? {} : { text };
      components.push({ ...place(node), name: node.name, props: jsxProps(node), ...content, ...where });
      around = node.name;
    }
    if ('children' in node) for (const child of node.children) visit(child, node, around);
  };

  let tree: MdastNode;
  try {
    tree = mdxToMdast(body, { features: { headingAttributes: true } });
  } catch (error) {
    return { ...result, problems: [malformed(file, error)], malformed: true };
  }
  visit(tree, null, null);
  return { ...result, prose: proseOf(tree), malformed: false };
}
