import { INLINE_COMPONENTS } from '../components.ts';
import type { ComponentUse, Page } from '../playbook.ts';
import type { Problem } from '../problem.ts';
import { contentComponent } from './components.ts';

/** The component with its ids and choices, as it must stand in both languages; texts are left out. */
function signature(use: ComponentUse): string {
  const props = Object.entries(contentComponent(use.name)?.props ?? {}).flatMap(([prop, { type }]) => {
    const value = use.props[prop];
    return type === 'text' || value === undefined || value === null
      ? []
      : [value === true ? prop : `${prop}="${value}"`];
  });
  return `<${[use.name, ...props].join(' ')}>`;
}

/** Uses in `mine` that have no partner in `theirs`; of equal ones the last are left over. */
function surplus(mine: readonly ComponentUse[], theirs: readonly ComponentUse[]): readonly ComponentUse[] {
  const left = new Map<string, number>();
  for (const use of theirs) left.set(signature(use), (left.get(signature(use)) ?? 0) + 1);
  return mine.filter((use) => {
    const count = left.get(signature(use)) ?? 0;
    left.set(signature(use), count - 1);
    return count <= 0;
  });
}

/** Anchors and views must come in the same order; marks inside a sentence may move with its grammar. */
const isBlock = ({ name }: ComponentUse) => !INLINE_COMPONENTS.has(name);

/** Components that only one language uses, or in another order. */
export function componentParity(page: Page): readonly Problem[] {
  const isSame = (use: ComponentUse, i: number) => {
    const other = page.en.components[i];
    return other !== undefined && signature(use) === signature(other);
  };
  if (page.zh.components.length === page.en.components.length && page.zh.components.every(isSame)) return [];
  // HTML is refused as such.
  const [zh, en] = [page.zh, page.en].map(({ file, components }) => ({
    file,
    components: components.filter(({ name }) => /^[A-Z]/.test(name)),
  }));
  if (!zh || !en) return [];
  const problem = (use: ComponentUse, message: string): Problem => {
    const { file, line, column } = use;
    return { file, line, column, code: 'components-differ', message };
  };
  const extra = [
    ...surplus(zh.components, en.components).map((use) =>
      problem(use, `\`${signature(use)}\` stands here but not in ${en.file}; add it there or remove it here`),
    ),
    ...surplus(en.components, zh.components).map((use) =>
      problem(use, `\`${signature(use)}\` stands here but not in ${zh.file}; add it there or remove it here`),
    ),
  ];
  if (extra.length > 0) return extra;
  const [mine, theirs] = [en.components.filter(isBlock), zh.components.filter(isBlock)];
  const moved = mine.findIndex((use, i) => theirs[i] && signature(use) !== signature(theirs[i]));
  const [here, there] = [mine[moved], theirs[moved]];
  if (!here || !there) return [];
  return [
    problem(
      here,
      `components stand in another order: here \`${signature(here)}\`, in ${zh.file}:${there.line} \`${signature(there)}\`; put them in the same order`,
    ),
  ];
}
