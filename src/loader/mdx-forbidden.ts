import type { MdastNode } from 'satteri';
import { CONTENT_COMPONENTS, INLINE_COMPONENTS } from '../model/components.ts';
import type { Place, Problem } from '../model/problem.ts';

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Place of the character at `index` of a text that starts at `place`. Text nodes may run over several lines. */
function shift(place: Place, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  if (before.length === 1) return { ...place, column: place.column + last };
  return { ...place, line: place.line + before.length - 1, column: last + 1 };
}

const BOLD = 'literal `**` in the text: bold did not close; keep punctuation and quotes outside the `**…**`';

/** Code, HTML and asterisks in a tag, and blocks in the middle of a sentence: codes and messages. */
function jsxProblems(node: JsxNode): readonly (readonly [code: string, message: string])[] {
  const { name } = node;
  if (!name || /^[a-z]/.test(name)) {
    return [['no-html', `no HTML in content; write Markdown or a component instead of \`<${name ?? ''}>\``]];
  }
  const isBlock = Object.hasOwn(CONTENT_COMPONENTS, name) && !INLINE_COMPONENTS.has(name);
  if (node.type === 'mdxJsxTextElement' && isBlock) {
    return [
      [
        'block-in-sentence',
        `\`<${name}>\` stands inside a sentence; put it on lines of its own, blank lines around it`,
      ],
    ];
  }
  return node.attributes.flatMap((attribute): readonly (readonly [string, string])[] => {
    if (attribute.type !== 'mdxJsxAttribute') {
      return [['no-code', `no expression in content; write the props of \`<${name}>\` one by one`]];
    }
    const { name: prop, value } = attribute;
    if (typeof value === 'string') {
      return value.includes('**')
        ? [['literal-bold', `literal \`**\` in \`${prop}\` of \`<${name}>\`; write plain text`]]
        : [];
    }
    return value
      ? [
          [
            'no-code',
            `no expression in content; write \`${prop}="…"\` instead of \`${prop}={${value.value}}\``,
          ],
        ]
      : [];
  });
}

/** What a single node does that content may not do: code, raw HTML, pictures from elsewhere, stray asterisks. */
export function forbidden(node: MdastNode, parent: MdastNode | null, place: Place): readonly Problem[] {
  const problem = (code: string, message: string, at = place): Problem => ({ ...at, code, message });
  switch (node.type) {
    case 'mdxjsEsm':
      return [problem('no-code', 'no `import` or `export` in content; every component is there without it')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        problem('no-code', `no expression in content; write the text itself instead of \`{${node.value}}\``),
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return jsxProblems(node).map(([code, message]) => problem(code, message));
    case 'image': {
      if (!/^(?:[a-z]+:)?\/\//i.test(node.url)) return [];
      return [
        problem(
          'remote-image',
          `no picture from another host (\`${node.url}\`); put the file into public/ and write its path`,
        ),
      ];
    }
    case 'text': {
      const index = node.value.indexOf('**');
      return index < 0 ? [] : [problem('literal-bold', BOLD, shift(place, node.value, index))];
    }
    case 'heading': {
      if (node.depth === 1) {
        return [
          problem('heading-depth', 'no `#` heading in the text: the title is the first heading; write `##`'),
        ];
      }
      return parent && parent.type !== 'root' && parent.type !== 'mdxJsxFlowElement'
        ? [problem('heading-depth', 'a heading inside a quote or list; end the quote or list before it')]
        : [];
    }
    default:
      return [];
  }
}
