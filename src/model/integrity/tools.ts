import { TOOL_CATALOGUE, toolCategoryPath } from '../derived/entity-paths.ts';
import type { Problem } from '../problem.ts';
import type { IntegrityInput } from './input.ts';
import type { Known } from './known.ts';
import { checkLink, collectTargets } from './links.ts';

/** Categories that the tool catalogue does not show: without a section, where tools on role pages lead, or a table. */
export function tools(input: IntegrityInput, known: Known): readonly Problem[] {
  const { playbook, locate } = input;
  const page = playbook.page(TOOL_CATALOGUE);
  if (!page) return [];
  const targets = collectTargets(input, known);
  const shown = [page.zh, page.en].flatMap(({ components }) =>
    components.flatMap(({ name, props }) => (name === 'ToolStack' ? [props['category']] : [])),
  );
  // A table of an unknown category is reported there, and is probably the one that is missing here.
  const isSure = shown.every((id) => typeof id === 'string' && known.ids['tool-category'].has(id));
  return playbook.toolCategories.flatMap((category): readonly Problem[] => {
    const place = locate(category, ['id']);
    const dead = checkLink(toolCategoryPath(category.id), TOOL_CATALOGUE, place, targets, known);
    if (dead) return [dead];
    if (!isSure || shown.includes(category.id)) return [];
    const message = `the tools of \`${category.id}\` are shown nowhere; write \`<ToolStack category="${category.id}" />\` on \`${TOOL_CATALOGUE}\``;
    return [{ ...place, code: 'tools-not-shown', message }];
  });
}
