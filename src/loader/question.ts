import type { MdastNode } from 'satteri';
import { componentLink } from '../model/derived/links.ts';
import type { Question } from '../model/playbook.ts';
import { jsxProps, plainText } from './mdx-nodes.ts';

const MARK = /[?？]$/;

/** Where the links below a node lead, in their order; sources do not count, they answer nothing. */
function linksIn(node: MdastNode): string[] {
  if (node.type === 'link') return [node.url];
  if (node.type === 'mdxJsxTextElement' && node.name && node.name !== 'Cite') {
    const to = componentLink({ name: node.name, props: jsxProps(node) });
    return to === undefined ? [] : [to];
  }
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

/**
 * A table row as a question, when its first cell asks one and a later cell leads to the answer.
 * @returns one question, or none
 */
export function questionOf(row: MdastNode): readonly Question[] {
  if (!('children' in row)) return [];
  const [first, ...rest] = row.children;
  const text = first ? plainText(first).trim() : '';
  const to = rest.flatMap(linksIn).findLast((link) => link.startsWith('/'));
  return MARK.test(text) && to !== undefined ? [{ text: text.replace(MARK, ''), to }] : [];
}
