import type { Playbook } from './playbook.ts';

/** What a value of a component's prop must be. */
export type PropType =
  | { readonly id: 'role' | 'person' | 'sop' | 'kpi' | 'goal' | 'term' | 'fact' | 'skill' | 'tool-category' }
  | { readonly oneOf: readonly string[] }
  | 'text'
  | 'new-id'
  | 'step'
  | 'flag';

/** A component that authors may use in MDX: its props and the anchors it puts on the page. */
export interface ContentComponent {
  readonly props: Readonly<Record<string, { readonly type: PropType; readonly required?: boolean }>>;
  /** Anchors made from data, e.g. one per goal; `new-id` props are anchors of themselves. */
  readonly anchors?: (playbook: Playbook) => readonly string[];
}

const required = (type: PropType) => ({ type, required: true }) as const;
const optional = (type: PropType) => ({ type }) as const;
const ids = (list: readonly { readonly id: string }[], prefix = '') => list.map((entry) => prefix + entry.id);

/** Components that stand inside a sentence; all others stand on lines of their own. */
export const INLINE_COMPONENTS: ReadonlySet<string> = new Set([
  'Term',
  'RoleLink',
  'SopLink',
  'KpiLink',
  'Cite',
  'RuleOfThumb',
]);

/** Every component that MDX may use. An unknown name, prop or id is refused with its line. */
export const CONTENT_COMPONENTS = {
  // inline
  Term: { props: { id: required({ id: 'term' }) } },
  RoleLink: { props: { id: required({ id: 'person' }) } },
  SopLink: { props: { id: required({ id: 'sop' }), step: optional('step') } },
  KpiLink: { props: { id: required({ id: 'kpi' }) } },
  Cite: { props: { id: required({ id: 'fact' }) } },
  RuleOfThumb: { props: {} },
  // blocks
  Callout: {
    props: { kind: required({ oneOf: ['note', 'tip', 'warning', 'example'] }), title: optional('text') },
  },
  CheckList: { props: { id: required('new-id'), title: optional('text') } },
  CheckItem: { props: { id: required('new-id') } },
  Template: { props: { id: required('new-id'), title: required('text') } },
  // views of data
  GoalArchetypes: { props: {}, anchors: (p) => ids(p.goals, 'goal-') },
  GoalDiagnosis: { props: {}, anchors: (p) => ids(p.diagnosis.questions) },
  SmartCriteria: { props: {}, anchors: (p) => ids(p.smart.criteria) },
  SmartCheck: { props: {}, anchors: (p) => ids(p.smart.checklist) },
  SmartExamples: { props: {}, anchors: (p) => ids(p.smart.examples) },
  SmartSentence: { props: {} },
  KpiRules: { props: {}, anchors: (p) => ids(p.kpiRules) },
  KpiTree: { props: { goal: required({ id: 'goal' }) } },
  OrgModels: { props: {}, anchors: (p) => ids(p.organisation.models) },
  Interfaces: { props: {}, anchors: (p) => ids(p.organisation.interfaces) },
  DecisionRights: { props: {}, anchors: (p) => ids(p.organisation.decisionRights) },
  TeamStages: { props: {}, anchors: (p) => ids(p.stages) },
  TeamCoverage: { props: {} },
  Structures: { props: {}, anchors: (p) => ids(p.structures) },
  StaffingRules: { props: {}, anchors: (p) => ids(p.staffingRules) },
  FirstHires: { props: {} },
  SoftSkills: { props: {}, anchors: (p) => ids(p.softSkills) },
  TShapes: { props: {}, anchors: (p) => ids(p.tShapes) },
  SkillLevels: { props: {} },
  SkillLibrary: { props: {}, anchors: (p) => ids(p.skills) },
  ScorecardAnchors: { props: {}, anchors: (p) => ids(p.scorecardDimensions) },
  UtmBuilder: { props: {} },
  ToolStack: { props: { category: required({ id: 'tool-category' }) } },
} as const satisfies Record<string, ContentComponent>;
