import type { MdastNode } from 'satteri';
import type { ComponentUse } from '../model/playbook.ts';

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** All text below a node, as a reader sees it. */
export function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** Attributes with a text or none; expressions count as null (they are reported elsewhere). */
export function jsxProps(node: JsxNode): ComponentUse['props'] {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { value } = attribute;
      const prop = typeof value === 'string' ? value : value ? null : (true as const);
      return [[attribute.name, prop] as const];
    }),
  );
}
