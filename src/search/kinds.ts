/** What a result is, as the filters of the search page call it. */
export const KINDS = ['role', 'sop', 'kpi', 'term', 'article'] as const;
export type Kind = (typeof KINDS)[number];

/** Coerces anything, such as a part of an address, to a kind. */
export const parseKind = (value: unknown): Kind | undefined => KINDS.find((kind) => kind === value);

/** The sort of thing an entry of the title index names; finer than its kind. */
export const TYPES = [
  'page',
  'role',
  'role-section',
  'duty',
  'onboarding',
  'onboarding-section',
  'sop',
  'sop-section',
  'step',
  'kpi',
  'kpi-group',
  'term',
  'goal',
  'skill',
  'trait',
  'tool-group',
  'tool',
  'decision',
  'interface',
  'model',
  'stage',
  'heading',
  'question',
] as const;
export type EntryType = (typeof TYPES)[number];

const KIND_OF_TYPE: Partial<Record<EntryType, Kind>> = {
  role: 'role',
  'role-section': 'role',
  duty: 'role',
  sop: 'sop',
  'sop-section': 'sop',
  step: 'sop',
  kpi: 'kpi',
  'kpi-group': 'kpi',
  term: 'term',
};

/** The kind of a type; whatever is neither role, SOP, KPI nor term is an article. */
export const kindOfType = (type: EntryType): Kind => KIND_OF_TYPE[type] ?? 'article';

/** The kind of a page by its path without language and base. */
export function kindOfPath(path: string): Kind {
  if (
    /^\/roles\/[^/#]+\//.test(path) &&
    !/^\/roles\/(soft-skills|t-shaped|team-size|skills|hiring)\//.test(path)
  )
    return 'role';
  if (/^\/collaboration\/sops\/[^/#]+\//.test(path)) return 'sop';
  if (path.startsWith('/strategy/kpis/')) return 'kpi';
  return /^\/glossary\/(?:#|$)/.test(path) ? 'term' : 'article';
}
