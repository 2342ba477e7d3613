import { CONTENT_COMPONENTS, type ContentComponent } from './components.ts';
import type { Page, Playbook } from './playbook.ts';
import type { Locale } from './schema/common.ts';

/** Sections of a role page, in order. The ids are anchors and never change. */
export const ROLE_SECTIONS = [
  'mission',
  'responsibilities',
  'deliverables',
  'kpis',
  'skills',
  'tools',
  'works-with',
  'your-part',
  'interview',
  'career',
  'hire-or-outsource',
  'job-description',
  'aliases',
] as const;
export type RoleSection = (typeof ROLE_SECTIONS)[number];

/** Sections of an SOP page, in order. */
export const SOP_SECTIONS = [
  'purpose',
  'flow',
  'steps',
  'rasci',
  'lead-time',
  'metrics',
  'failure-modes',
] as const;
export type SopSection = (typeof SOP_SECTIONS)[number];

/** Sections of a role's onboarding page, in order. */
export const ONBOARDING_SECTIONS = ['reading', 'd30', 'd60', 'd90'] as const;

/** The anchor of an SOP step. */
export const stepAnchor = (stepId: string): string => `step-${stepId}`;
/** The anchor of a goal archetype on the business-goals page. */
export const goalAnchor = (goalId: string): string => `goal-${goalId}`;

const isContentComponent = (name: string): name is keyof typeof CONTENT_COMPONENTS =>
  Object.hasOwn(CONTENT_COMPONENTS, name);

/** Anchors that a page's own data puts on it (not those of its MDX text). */
function dataAnchors(page: Page, playbook: Playbook): readonly string[] {
  const id = page.path.split('/').at(-2) ?? '';
  switch (page.kind) {
    case 'role': {
      const role = playbook.role(id);
      if (!role) return [];
      return [
        ...ROLE_SECTIONS,
        ...role.responsibilities.map((item) => item.id),
        ...role.interview.map((item) => item.id),
        ...role.specialisations.map((item) => item.id),
      ];
    }
    case 'sop': {
      const sop = playbook.sop(id);
      if (!sop) return [];
      return [
        ...SOP_SECTIONS,
        ...sop.steps.flatMap((step) => [stepAnchor(step.id), ...step.checklist.map((item) => item.id)]),
        ...sop.failure_modes.map((item) => item.id),
      ];
    }
    case 'kpi-catalogue':
      return [...playbook.kpiCategories, ...playbook.kpis].map((entry) => entry.id);
    case 'glossary':
      return playbook.terms.map((term) => term.id);
    case 'sources':
      return ['evidence', ...playbook.facts.map((fact) => fact.id)];
    case 'rasci':
      return playbook.sops.map((sop) => sop.id);
    default:
      return [];
  }
}

/**
 * Every anchor of a page in one language, in page order: headings, components, data.
 * May contain duplicates; integrity reports them.
 */
export function pageAnchors(page: Page, locale: Locale, playbook: Playbook): readonly string[] {
  const text = page[locale];
  const headings = text.headings.flatMap((heading) => (heading.id === null ? [] : [heading.id]));
  const components = text.components.flatMap((use) => {
    if (!isContentComponent(use.name)) return [];
    const component: ContentComponent = CONTENT_COMPONENTS[use.name];
    const own = Object.entries(component.props).flatMap(([prop, { type }]) => {
      const value = use.props[prop];
      return type === 'new-id' && typeof value === 'string' ? [value] : [];
    });
    return [...own, ...(component.anchors?.(playbook) ?? [])];
  });
  return [...headings, ...components, ...dataAnchors(page, playbook)];
}

/** Paths of pages that have no MDX of their own, with their anchors: one onboarding page per role, search, reading lists. */
export function derivedPages(playbook: Playbook): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ['/search/', []],
    ['/reading-list/', []],
    ...playbook.roles.map((role): [string, readonly string[]] => [
      `/onboarding/${role.id}/`,
      [
        ...ONBOARDING_SECTIONS,
        ...role.onboarding.reading.map((item) => item.id),
        ...[role.onboarding.d30, role.onboarding.d60, role.onboarding.d90].flat().map((item) => item.id),
      ],
    ]),
  ]);
}
