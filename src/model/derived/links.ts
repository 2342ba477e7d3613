import type { ComponentUse, Page, Playbook } from '../playbook.ts';
import { factPath, kpiPath, rolePath, sopPath, stepPath, termPath } from './entity-paths.ts';

const text = (value: string | true | null | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Where a component that refers to an entity leads. */
export function componentLink({ name, props }: Pick<ComponentUse, 'name' | 'props'>): string | undefined {
  const id = text(props['id']);
  if (id === undefined) return undefined;
  const step = text(props['step']);
  switch (name) {
    case 'Term':
      return termPath(id);
    case 'RoleLink':
      return rolePath(id);
    case 'SopLink':
      return step === undefined ? sopPath(id) : stepPath(id, step);
    case 'KpiLink':
      return kpiPath(id);
    case 'Cite':
      return factPath(id);
    default:
      return undefined;
  }
}

/** Every link an author wrote on a page in either language: in the text, as a component, in the front matter. */
export const writtenLinks = (page: Page): readonly string[] => [
  ...new Set(
    [page.zh, page.en].flatMap((side) => [
      ...side.links.map((link) => link.href),
      ...side.components.flatMap((use) => componentLink(use) ?? []),
      ...side.front.next,
    ]),
  ),
];

/** Links that stand in data: related entries of terms that are paths, and reading lists. */
export const dataLinks = (playbook: Playbook): readonly string[] => [
  ...playbook.terms.flatMap((term) => term.related.filter((to) => to.startsWith('/'))),
  ...playbook.roles.flatMap((role) => role.onboarding.reading.map((entry) => entry.to)),
];
