import type { RoleSection } from '../anchors.ts';
import type { Playbook } from '../playbook.ts';
import type { Item, Label } from '../schema/common.ts';
import type { Role } from '../schema/role.ts';
import { ROLE_SECTION_LABELS } from '../section-labels.ts';
import { kpiPath, rolePath, sopPath } from './entity-paths.ts';
import { linkLabel } from './link-label.ts';
import { yourPart } from './your-part.ts';

/** A section to read in the first weeks. */
export interface Reading {
  /** Ticks are kept by it; `rd-<role>-<what>` for an entry that is derived. */
  readonly id: string;
  /** Absolute link without language. */
  readonly to: string;
  /** What the section is called. */
  readonly label: Label;
  /** Why this role reads it. */
  readonly why: Label;
  /** True when it comes from the model and not from `onboarding.reading`. */
  readonly derived: boolean;
}

/** Thirty days with what to finish in them. */
export interface Phase {
  /** Also the section's anchor. */
  readonly id: 'd30' | 'd60' | 'd90';
  readonly name: Label;
  /** First and last calendar day. */
  readonly days: readonly [number, number];
  readonly items: readonly Item[];
}

/** The first 90 days of a role. */
export interface OnboardingPlan {
  readonly role: Role;
  readonly reading: readonly Reading[];
  readonly phases: readonly Phase[];
}

/** A reading list that derived entries fill up never grows beyond this: more is not read. */
const MOST_ENTRIES = 10;
/** How many SOPs and KPIs the derived list names at most. */
const MOST_SOPS = 3;
const MOST_KPIS = 2;

const PHASES = [
  { id: 'd30', name: { zh: '第1–30天', en: 'Days 1–30' }, days: [1, 30] },
  { id: 'd60', name: { zh: '第31–60天', en: 'Days 31–60' }, days: [31, 60] },
  { id: 'd90', name: { zh: '第61–90天', en: 'Days 61–90' }, days: [61, 90] },
] as const;

/** What everybody in the role should read, from the model: five to ten entries. */
function derivedReading(role: Role, playbook: Playbook): readonly Reading[] {
  const entry = (what: string, to: string, label: Label, why: Label): Reading => ({
    id: `rd-${role.id}-${what}`,
    to,
    label,
    why,
    derived: true,
  });
  const section = (anchor: RoleSection, why: Label) => {
    const { zh, en } = ROLE_SECTION_LABELS[anchor];
    const label = { zh: `${role.name.zh}：${zh}`, en: `${role.name.en}: ${en}` };
    return entry(anchor, rolePath(role.id, anchor), label, why);
  };
  const sops = yourPart(role.id, playbook).sops.filter((part) => part.byLetter.R.length > 0);
  const kpis = role.kpis_owned.flatMap((id) => playbook.kpi(id) ?? []);
  return [
    section('mission', {
      zh: '这个岗位为什么存在，交付什么',
      en: 'Why the role exists and what it hands over',
    }),
    section('your-part', {
      zh: '哪些步骤由你负责或批准，哪些协助、征询或知会你',
      en: 'Which steps you own, approve, support or hear about',
    }),
    ...sops.slice(0, MOST_SOPS).map(({ sop, byLetter }) =>
      entry(
        sop.id,
        sopPath(sop.id, 'flow'),
        { zh: `流程：${sop.name.zh}`, en: `SOP: ${sop.name.en}` },
        {
          zh: `你负责：${byLetter.R.map(({ step }) => step.name.zh).join('、')}`,
          en: `You own: ${byLetter.R.map(({ step }) => step.name.en).join(', ')}`,
        },
      ),
    ),
    ...kpis.slice(0, MOST_KPIS).map((kpi) =>
      entry(
        kpi.id,
        kpiPath(kpi.id),
        { zh: `指标：${kpi.name.zh}`, en: `KPI: ${kpi.name.en}` },
        {
          zh: `你对它负责：${kpi.formula.zh}`,
          en: `You answer for it: ${kpi.formula.en}`,
        },
      ),
    ),
    section('skills', {
      zh: '对照自己，找出前90天要补的',
      en: 'Compare yourself and pick what to build in the first 90 days',
    }),
    section('works-with', {
      zh: '第一周要认识的人，以及和他们交接什么',
      en: 'Whom to meet in week one and what passes between you',
    }),
    entry(
      'glossary',
      '/glossary/',
      { zh: '术语表', en: 'Glossary' },
      {
        zh: '团队里一个词只有一个意思',
        en: 'In this team one word has one meaning',
      },
    ),
  ];
}

/**
 * What to read: all that the role's data says, then what follows from the model and is not named yet, up to ten
 * entries in all, the most important first.
 */
export function readingList(role: Role, playbook: Playbook): readonly Reading[] {
  const written = role.onboarding.reading.map(({ id, to, why }) => ({
    id,
    to,
    label: linkLabel(to, playbook) ?? why,
    why,
    derived: false,
  }));
  const named = new Set(written.map((reading) => reading.to));
  const derived = derivedReading(role, playbook).filter((reading) => !named.has(reading.to));
  return [...written, ...derived.slice(0, Math.max(0, MOST_ENTRIES - written.length))];
}

/** A role's first 90 days: reading list and phases, each item with the id its tick is kept by. */
export const onboardingPlan = (role: Role, playbook: Playbook): OnboardingPlan => ({
  role,
  reading: readingList(role, playbook),
  phases: PHASES.map((phase) => ({ ...phase, items: role.onboarding[phase.id] })),
});
