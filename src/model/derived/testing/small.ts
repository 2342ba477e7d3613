import {
  type Page,
  type PageKind,
  type PageText,
  type Playbook,
  type PlaybookData,
  withLookups,
} from '../../playbook.ts';
import type { Label } from '../../schema/common.ts';
import { Goal } from '../../schema/goal.ts';
import { Kpi } from '../../schema/kpi.ts';
import { FrontMatter, Site } from '../../schema/page.ts';
import { Term } from '../../schema/reference.ts';
import { Partner, Role } from '../../schema/role.ts';
import { Sop, Step } from '../../schema/sop.ts';

/** The same word in both languages, told apart by a prefix. */
export const label = (word: string): Label => ({ zh: `中${word}`, en: word });

/** A role with the least data the schema accepts; `fields` overrides. */
export const role = (id: string, fields: object = {}): Role =>
  Role.parse({
    id,
    name: label(id),
    titles: { zh: [], en: [] },
    aliases: { zh: [], en: [] },
    mission: label('mission'),
    responsibilities: [{ id: `r-${id}-1`, ...label('do') }],
    deliverables: [label('thing')],
    kpis_owned: [],
    hard_skills: [{ skill: 'writing', junior: 'L1', mid: 'L2', senior: 'L3' }],
    soft_skills: [],
    tools: { cn: [], global: [] },
    collaborates_with: [{ role: 'ext-legal', on: label('claims') }],
    interview: [{ id: `iq-${id}-1`, q: label('q'), good: label('good'), weak: label('weak') }],
    work_sample: label('sample'),
    scorecard: {},
    onboarding: {
      d30: [{ id: `ob-${id}-30-1`, ...label('first') }],
      d60: [{ id: `ob-${id}-60-1`, ...label('second') }],
      d90: [{ id: `ob-${id}-90-1`, ...label('third') }],
    },
    career: { ladder: [{ zh: '初级', en: 'Junior', scope: label('scope') }], lateral: [] },
    hire_vs_outsource: { inhouse: label('in'), outsource: label('out') },
    ...fields,
  });

/** A partner; ids that start with `all-` are groups. */
export const partner = (id: string): Partner =>
  Partner.parse({ id, name: label(id), group: id.startsWith('all-') });

/**
 * A step written in one line.
 * @param next `b` for the normal way, `a?` for a way taken on a condition
 */
export const step = (id: string, owner: string, days: number, next: string, fields: object = {}): Step =>
  Step.parse({
    id,
    name: label(id),
    owner,
    duration_days: days,
    deliverable: label('deliverable'),
    acceptance: label('acceptance'),
    checklist: [{ id: `${id}-c1`, ...label(`check ${id}`) }],
    next: next
      .split(' ')
      .map((to) => (to.endsWith('?') ? { to: to.slice(0, -1), when: label(`when ${id}`) } : { to })),
    ...fields,
  });

/** An SOP made of steps. */
export const sop = (id: string, steps: readonly Step[], fields: object = {}): Sop =>
  Sop.parse({
    id,
    name: label(id),
    aliases: { zh: [], en: [] },
    purpose: label('purpose'),
    trigger: label('trigger'),
    inputs: [label('in')],
    outputs: [label('out')],
    metrics: ['leads'],
    failure_modes: [{ id: `${id}-f1`, ...label('failure'), sign: label('sign'), remedy: label('remedy') }],
    steps,
    ...fields,
  });

/** A KPI that `owner` answers for. */
export const kpi = (id: string, owner: string, fields: object = {}): Kpi =>
  Kpi.parse({
    id,
    name: label(id),
    category: 'cat',
    formula: label('a / b'),
    unit: label('%'),
    source: label('source'),
    cadence: 'weekly',
    owner,
    goals: ['growth'],
    type: 'leading',
    direction: 'up',
    pitfall: label('pitfall'),
    aliases: { zh: [], en: [] },
    ...fields,
  });

/** A goal with the KPI ids of each use. */
export const goal = (id: string, kpis: Goal['kpis'], fields: object = {}): Goal =>
  Goal.parse({
    id,
    name: label(id),
    aliases: { zh: [], en: [] },
    definition: label('definition'),
    when_to_choose: label('signs'),
    team_focus: label('focus'),
    lead_roles: ['lead'],
    support_roles: [],
    channel_mix: [{ id: 'mix', share: '100%', ...label('all') }],
    kpis,
    horizon: label('year'),
    misuse: [],
    first_90_days: [],
    ...fields,
  });

/** A glossary term. */
export const term = (id: string, fields: object = {}): Term =>
  Term.parse({
    id,
    name: label(id),
    definition: label('definition'),
    aliases: { zh: [], en: [] },
    ...fields,
  });

/** What a page of a test says in both languages, unless `zh` or `en` differ. */
export interface PageFields {
  readonly front?: object;
  readonly zh?: Partial<PageText>;
  readonly en?: Partial<PageText>;
}

/** A page without text. */
export function page(
  path: string,
  kind: PageKind = 'article',
  { front = {}, zh = {}, en = {} }: PageFields = {},
): Page {
  const text = (locale: 'zh' | 'en'): PageText => ({
    file: `content${path}${locale}.mdx`,
    front: FrontMatter.parse({
      title: `${locale} ${path}`,
      summary: 'summary',
      order: 0,
      owner: 'lead',
      reviewed: '2026-01-01',
      ...front,
    }),
    headings: [],
    links: [],
    components: [],
    fences: [],
    questions: [],
    prose: [],
  });
  return {
    path,
    kind,
    section: path.split('/')[1] ?? '',
    zh: { ...text('zh'), ...zh },
    en: { ...text('en'), ...en },
  };
}

const site = {
  title: label('playbook'),
  tagline: label('tagline'),
  company: label('company'),
  sections: ['strategy', 'roles', 'collaboration'],
};

/** A playbook with nothing in it but what is given. */
export function playbook(data: Partial<PlaybookData>): Playbook {
  return withLookups({
    site: Site.parse(site),
    roles: [],
    partners: [],
    sops: [],
    kpiCategories: [],
    kpis: [],
    kpiRules: [],
    goals: [],
    diagnosis: { rule: label('rule'), evidence: 'heuristic', questions: [] },
    smart: { criteria: [], checklist: [], sentence: label('sentence'), examples: [] },
    organisation: { models: [], choiceRules: [], evidence: 'heuristic', interfaces: [], decisionRights: [] },
    skillLevels: [],
    skillGroups: [],
    skills: [],
    softSkills: [],
    tShapes: [],
    stages: [],
    structures: [],
    staffingRules: [],
    firstHires: {},
    redirects: {},
    searchWords: {},
    scorecardDimensions: [],
    toolCategories: [],
    tools: [],
    naming: null,
    terms: [],
    variants: { zh: [], en: [] },
    evidenceLevels: [],
    facts: [],
    pages: [],
    ...data,
  });
}
