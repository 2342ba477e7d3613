import type { PageKind, PageText } from '../playbook.ts';

/** Pages below whose text tables and lists are made from data. */
const FROM_DATA: ReadonlySet<PageKind> = new Set([
  'home',
  'role-directory',
  'role',
  'sop-directory',
  'sop',
  'kpi-catalogue',
  'glossary',
  'rasci',
  'sources',
]);
/** Components that readers cannot take away and use. */
const MERE_WORDS: ReadonlySet<string> = new Set([
  'Term',
  'RoleLink',
  'SopLink',
  'KpiLink',
  'Cite',
  'RuleOfThumb',
]);

/** True when a page offers something that can be used as it is: a table, an example, a template, a checklist, data. */
export function isUsable(
  { prose, components }: Pick<PageText, 'prose' | 'components'>,
  kind: PageKind,
): boolean {
  if (FROM_DATA.has(kind) || prose.some((block) => block.kind === 'cell')) return true;
  return components.some(({ name, props }) =>
    name === 'Callout' ? props['kind'] === 'example' : !MERE_WORDS.has(name),
  );
}
