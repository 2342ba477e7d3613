import type { Entry, Field } from './entry.ts';
import type { EntryType } from './kinds.ts';
import type { Query } from './query.ts';
import type { Intent } from './words/stop-words.ts';

/*
 * What counts how much, in one place. The base of every score is the share of the query that is answered, 0 to 1;
 * everything here moves it by less than a missing word would.
 */

/** Exact title, then exact alias, then what people type; then names of the other language. */
export const FIELD: Readonly<Record<Field, number>> = {
  title: 1,
  alias: 0.97,
  asked: 0.95,
  otherTitle: 0.95,
  otherAlias: 0.91,
};

/** What an entry inherits from the page or SOP that it is part of, and from its kind of thing. */
export const FROM_PARENT = 0.9;
export const FROM_GRANDPARENT = 0.7;
export const FROM_TYPE = 0.6;

/** The query is a name and nothing else; or it is when the question words are taken away. */
export const WHOLE = 0.25;
export const WHOLE_CORE = 0.2;
export const WHOLE_FIELD = 0.3;
/** Who runs A/B tests is no question for the SOP of that name: to be called so is worth nothing then, but to these. */
export const ANSWERS_WHO: ReadonlySet<EntryType> = new Set([
  'role',
  'duty',
  'decision',
  'interface',
  'question',
  'heading',
]);
/** How much of the name the query accounts for. */
export const COVERS = 0.14;
export const COVERS_HEADING = 0.06;
/** A name of several words that stands in the query word for word is hardly there by chance. */
export const SPELT_OUT = 0.12;
/** A title that contains a word comes before a heading of a page that contains it. */
export const IN_HEADING = 0.92;
/** What every role or SOP has, when the query does not say of which one. */
export const ADRIFT = 0.65;

/** Headings inside a page: a title of the same words comes before them. */
export const IS_HEADING: ReadonlySet<EntryType> = new Set([
  'heading',
  'kpi-group',
  'tool-group',
  'trait',
  'skill',
  'role-section',
  'sop-section',
  'onboarding-section',
  'duty',
]);

/** What every role or SOP has: its sections, its page of first 90 days. */
export const IS_COMMON: ReadonlySet<EntryType> = new Set([
  'role-section',
  'sop-section',
  'onboarding',
  'onboarding-section',
]);

/** Roles and SOPs before articles when equal; long lists of details last. */
const PRIOR: Readonly<Record<EntryType, number>> = {
  role: 0.06,
  sop: 0.055,
  kpi: 0.035,
  term: 0.03,
  step: 0.026,
  goal: 0.028,
  page: 0.025,
  decision: 0.02,
  interface: 0.02,
  'role-section': 0.015,
  onboarding: 0.012,
  model: 0.012,
  stage: 0.012,
  'sop-section': 0.01,
  'kpi-group': 0.01,
  'tool-group': 0.005,
  trait: 0.005,
  heading: 0,
  question: 0.005,
  skill: 0,
  tool: 0,
  'onboarding-section': 0,
  duty: -0.01,
};

/** What a question is after makes one type of answer likelier. */
const WANTED: Readonly<Record<Intent, Partial<Record<EntryType, number>>>> = {
  define: { term: 0.06, kpi: 0.02 },
  formula: { kpi: 0.07 },
  who: {
    role: 0.1,
    decision: 0.08,
    duty: 0.06,
    step: 0.03,
    interface: 0.02,
    term: -0.04,
    page: -0.04,
    heading: -0.04,
    tool: -0.1,
    'tool-group': -0.1,
    sop: -0.03,
  },
  how: { sop: 0.06, page: 0.035, step: 0.03, term: -0.04, tool: -0.04 },
};

/** What an entry has going for it whatever it is called. */
export function bonus({ type }: Entry, { intents }: Query): number {
  let sum = PRIOR[type];
  for (const intent of intents) sum += WANTED[intent][type] ?? 0;
  return sum;
}

/** Scores of the query read as one: pinyin of a name, or a name with slips of the pen. */
export const PINYIN_WHOLE = 1.25;
export const INITIALS_WHOLE = 1.15;
export const PINYIN_PART = 0.9;
export const SLIPS = 0.82;
export const PER_SLIP = 0.35;
/** When the words of the query answer it so far, it is not read otherwise. */
export const UNDERSTOOD = 0.9;
