import type { MdastNode } from 'satteri';
import { OBJECT, type Prose, type ProseKind, type ProseRun } from '../model/playbook.ts';

const INLINE = new Set<MdastNode['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'break',
  'image',
  'mdxJsxTextElement',
]);

/** What kind of block a node is; null when its children are blocks themselves. */
function blockKind(node: MdastNode, inItem: boolean): ProseKind | null {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  if (node.type === 'paragraph') return inItem ? 'item' : 'paragraph';
  // `<CheckItem>text</CheckItem>` holds its text without a paragraph around it.
  const holdsText = node.type === 'mdxJsxFlowElement' && node.children.some(({ type }) => INLINE.has(type));
  return holdsText ? 'item' : null;
}

/** The words below a node, and where each run of them stands. Code and parts without words are one `OBJECT` each. */
function wordsOf(node: MdastNode): Omit<Prose, 'kind'> {
  const runs: ProseRun[] = [];
  let text = '';
  const visit = (child: MdastNode): void => {
    const { line, column } = child.position?.start ?? { line: 1, column: 1 };
    if (child.type === 'text') {
      runs.push({ at: text.length, line, column });
      text += child.value;
    } else if (child.type === 'break') {
      text += '\n';
    } else if ('children' in child && child.children.length > 0) {
      for (const grandchild of child.children) visit(grandchild);
    } else {
      runs.push({ at: text.length, line, column });
      text += OBJECT;
    }
  };
  if ('children' in node) for (const child of node.children) visit(child);
  return { text, runs };
}

/** Every block of words in an MDX tree, in its order: what the editorial rules read. */
export function proseOf(tree: MdastNode): readonly Prose[] {
  const blocks: Prose[] = [];
  const visit = (node: MdastNode, inItem: boolean): void => {
    const kind = blockKind(node, inItem);
    if (kind !== null) {
      const words = wordsOf(node);
      if (words.text.trim() !== '') blocks.push({ kind, ...words });
    } else if ('children' in node) {
      const isItem =
        node.type === 'listItem' || (node.type === 'mdxJsxFlowElement' && node.name === 'CheckItem');
      for (const child of node.children) visit(child, inItem || isItem);
    }
  };
  visit(tree, false);
  return blocks;
}
