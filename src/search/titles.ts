import type { Entry, Field, Name } from './entry.ts';
import { atomsOf, HAN } from './fold.ts';
import type { EntryType } from './kinds.ts';
import { type Match, matchName } from './match.ts';
import { matchPinyin } from './pinyin.ts';
import type { Query, Term, Why } from './query.ts';
import { slipsWithin } from './spelling.ts';
import type { TitleIndex } from './title-index.ts';
import type { Intent } from './words/stop-words.ts';
import { namesType } from './words/type-words.ts';

/** An entry that answers a query, wholly or in part. */
export interface TitleHit {
  readonly entry: Entry;
  readonly score: number;
  /** Per term of the query, how well the entry or what it is part of names it; 0 to 1. */
  readonly evidence: readonly number[];
  /** Share of what was asked that is named, by weight; 0 to 1. */
  readonly coverage: number;
  /** The name that matched best. */
  readonly name: Name;
  readonly field: Field;
  /** How the words were read, where not as typed. */
  readonly guessed: ReadonlySet<Why>;
  /** The query is this name and nothing else. */
  readonly exact: boolean;
}

const FIELD: Readonly<Record<Field, number>> = { title: 1, alias: 0.97, otherTitle: 0.95, otherAlias: 0.91 };

/** What an entry inherits from the page or SOP that it is part of. */
const FROM_PARENT = 0.9;
const FROM_GRANDPARENT = 0.7;
const FROM_TYPE = 0.6;

/** A title that contains a word comes before a heading of a page that contains it. */
const IN_HEADING = 0.92;

/** Roles and SOPs before articles when equal; long lists of details last. */
const PRIOR: Readonly<Record<EntryType, number>> = {
  role: 0.06,
  sop: 0.055,
  goal: 0.028,
  kpi: 0.035,
  term: 0.03,
  step: 0.03,
  page: 0.025,
  decision: 0.02,
  interface: 0.02,
  onboarding: 0.012,
  'role-section': 0.015,
  'sop-section': 0.01,
  model: 0.012,
  stage: 0.012,
  heading: 0,
  'kpi-group': 0.01,
  'tool-group': 0.005,
  trait: 0.005,
  skill: 0,
  tool: 0,
  'onboarding-section': 0,
  duty: -0.01,
};

/** Headings inside a page: a title of the same words comes before them. */
const IS_HEADING: ReadonlySet<EntryType> = new Set([
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

/** Sections that every role or SOP has: of which one, the query must say. */
const IS_SECTION: ReadonlySet<EntryType> = new Set(['role-section', 'sop-section', 'onboarding-section']);
const ADRIFT = 0.7;

/** What a question is after makes one type of answer likelier. */
const WANTED: Readonly<Record<Intent, Partial<Record<EntryType, number>>>> = {
  define: { term: 0.06, kpi: 0.02 },
  formula: { kpi: 0.07 },
  who: { role: 0.1, decision: 0.08, duty: 0.06, step: 0.03, interface: 0.02, term: -0.04, tool: -0.1 },
  how: { sop: 0.06, page: 0.05, step: 0.03, term: -0.04, tool: -0.04 },
};

/** Scores all entries; the best come first. Hits that name nothing of what was asked are left out. */
export function searchTitles(query: Query, index: TitleIndex): TitleHit[] {
  const cache = query.terms.map((term) => bestMatches(term, index));
  const hits: TitleHit[] = [];
  for (const entry of index.entries) {
    const hit = scoreEntry(entry, query, cache);
    if (hit) hits.push(hit);
  }
  const whole = wholeMatches(query, index, hits);
  return [...hits, ...whole]
    .sort((a, b) => b.score - a.score || a.entry.at - b.entry.at)
    .filter(firstOfPath());
}

/** Keeps the best hit per path. */
function firstOfPath(): (hit: TitleHit) => boolean {
  const seen = new Set<string>();
  return ({ entry }) => !seen.has(entry.path) && Boolean(seen.add(entry.path));
}

interface TermMatch extends Match {
  readonly why: Why;
}

/** The best match of a term with every name that it matches at all. */
function bestMatches(term: Term, { names }: TitleIndex): ReadonlyMap<Name, TermMatch> {
  const found = new Map<Name, TermMatch>();
  for (const { name: word, trust, why } of term.variants) {
    for (const name of names) {
      const { quality, covers } = matchName(word, name);
      if (quality === 0) continue;
      const before = found.get(name);
      if (!before || before.quality < quality * trust)
        found.set(name, { quality: quality * trust, covers: covers * (why === 'synonym' ? 0.7 : 1), why });
    }
  }
  return found;
}

function scoreEntry(
  entry: Entry,
  query: Query,
  cache: readonly ReadonlyMap<Name, TermMatch>[],
): TitleHit | undefined {
  const { terms } = query;
  const own = terms.map((_, i) => bestOf(entry, cache[i]));
  const share = entry.type === 'heading' ? IN_HEADING : 1;
  // It must be named itself, and not by a word such as "role" alone.
  if (!own.some((match) => match && match.quality >= 0.35)) return undefined;
  const evidence = terms.map((term, i) => {
    const context = Math.max(
      entry.parent ? (bestOf(entry.parent, cache[i])?.quality ?? 0) * FROM_PARENT : 0,
      entry.parent?.parent ? (bestOf(entry.parent.parent, cache[i])?.quality ?? 0) * FROM_GRANDPARENT : 0,
      namesType(term.text, entry.type) ? FROM_TYPE : 0,
    );
    return Math.max((own[i]?.quality ?? 0) * share, context);
  });
  if (
    terms.some(({ light }) => !light) &&
    !evidence.some((quality, i) => quality >= 0.35 && !terms[i]?.light)
  )
    return undefined;
  const coverage = weighted(terms, evidence);
  const [name, field] = bestName(entry, terms, cache);
  const covers = Math.min(
    1,
    terms.reduce((sum, _, i) => sum + (cache[i]?.get(name)?.covers ?? 0), 0),
  );
  const exact = name.key === query.key || name.key === query.core;
  const exactOwn =
    entry.names.find(([other]) => other.key === query.key) ??
    entry.names.find(([other]) => other.key === query.core);
  const [best, bestField] = exactOwn ?? [name, field];
  const isHeading = IS_HEADING.has(entry.type);
  const whole = exactOwn && !isHeading ? 0.25 + 0.3 * FIELD[bestField] : 0;
  const score =
    coverage +
    (isHeading ? 0.06 : 0.14) * covers * FIELD[field] +
    SPELT_OUT * Math.min(1, (isHeading ? 0 : speltOut(entry, query)) + (entry.parent ? speltOut(entry.parent, query) : 0)) +
    whole +
    bonus(entry, query);
  const isAdrift = IS_SECTION.has(entry.type) && !terms.some((_, i) => entry.parent && (bestOf(entry.parent, cache[i])?.quality ?? 0) > 0.4);
  const guessed = new Set(own.flatMap((match) => (match && match.why !== 'typed' ? [match.why] : [])));
  return {
    entry,
    score: isAdrift ? score * ADRIFT : score,
    evidence,
    coverage: isAdrift ? coverage * ADRIFT : coverage,
    name: best,
    field: bestField,
    guessed,
    exact: exact || exactOwn !== undefined,
  };
}

/** A name of several words that stands in the query word for word is hardly there by chance. */
const SPELT_OUT = 0.12;

/** Share of the query that is one name of the entry, word for word. */
function speltOut(entry: Entry, { text, key }: Query): number {
  let longest = 0;
  for (const [name] of entry.names) {
    if (name.key.length <= longest || name.atoms.length < (name.hasHan ? 3 : 2)) continue;
    if (name.hasHan ? key.includes(name.key) : ` ${text} `.includes(` ${name.text} `)) longest = name.key.length;
  }
  return longest / Math.max(1, key.length);
}

function bonus(entry: Entry, query: Query): number {
  let sum = PRIOR[entry.type];
  for (const intent of query.intents) sum += WANTED[intent][entry.type] ?? 0;
  return sum;
}

/** The mean of the evidence, by the weight of the terms. */
export function weighted(terms: readonly Term[], evidence: readonly number[]): number {
  let sum = 0;
  let all = 0;
  terms.forEach(({ weight }, i) => {
    sum += weight * (evidence[i] ?? 0);
    all += weight;
  });
  return all === 0 ? 0 : sum / all;
}

function bestOf(entry: Entry, matches: ReadonlyMap<Name, TermMatch> | undefined): TermMatch | undefined {
  let best: TermMatch | undefined;
  for (const [name, field] of entry.names) {
    const match = matches?.get(name);
    const quality = (match?.quality ?? 0) * FIELD[field];
    if (match && quality > (best?.quality ?? 0)) best = { ...match, quality };
  }
  return best;
}

/** The one name that answers most of the terms. */
function bestName(
  entry: Entry,
  terms: readonly Term[],
  cache: readonly ReadonlyMap<Name, TermMatch>[],
): readonly [Name, Field] {
  let best = entry.names[0];
  let most = -1;
  for (const pair of entry.names) {
    const [name, field] = pair;
    let sum = 0;
    terms.forEach(({ weight }, i) => {
      const match = cache[i]?.get(name);
      if (match) sum += weight * (match.quality + 0.3 * match.covers) * FIELD[field];
    });
    if (sum > most) [best, most] = [pair, sum];
  }
  if (!best) throw new Error(`${entry.path} has no name`);
  return best;
}

/** Scores of the query read as one: pinyin of a name, or a name with slips of the pen. */
const PINYIN_WHOLE = 1.25;
const PINYIN_PART = 0.9;
const INITIALS_WHOLE = 1.15;
const SLIPS = 0.82;

/** Readings of the query as a whole that its words do not show. */
function wholeMatches(query: Query, index: TitleIndex, hits: readonly TitleHit[]): TitleHit[] {
  const best = Math.max(
    0,
    ...hits.filter(({ guessed }) => guessed.size === 0).map(({ coverage }) => coverage),
  );
  const scores = new Map<Name, { score: number; why: Why }>();
  if (query.letters && best < 0.9) {
    for (const name of index.names) {
      const score = name.hasHan ? pinyinScore(query.letters, name, index) : 0;
      if (score > 0) scores.set(name, { score, why: 'sound' });
    }
  }
  const typed = atomsOf(query.core).flatMap((atom) => (HAN.test(atom) ? [atom] : [...atom]));
  if (best < 0.9 && typed.length >= 3) {
    const isHan = HAN.test(query.core);
    const most = typed.length < (isHan ? 6 : 10) ? 1 : 2;
    for (const name of index.names) {
      // Letters of a whole name: what single words do not show is a space too many or too few.
      if (
        isHan
          ? !name.hasHan
          : name.hasHan || typed.length < 6 || Math.abs(name.key.length - typed.length) > most
      )
        continue;
      const target = name.atoms.flatMap((atom) => (HAN.test(atom) ? [atom] : [...atom]));
      if (target.length < typed.length - most) continue;
      const slips = slipsWithin(typed, target, most);
      if (slips > most) continue;
      const near = SLIPS - (0.35 * slips) / typed.length + 0.14 * Math.min(1, typed.length / target.length);
      if (near > (scores.get(name)?.score ?? 0)) scores.set(name, { score: near, why: 'spelling' });
    }
  }
  if (scores.size === 0) return [];
  return index.entries.flatMap((entry): TitleHit[] => {
    let found: TitleHit | undefined;
    for (const [name, field] of entry.names) {
      const match = scores.get(name);
      const score = match ? match.score * FIELD[field] + bonus(entry, query) : 0;
      if (match && score > (found?.score ?? 0)) {
        const evidence = query.terms.map(() => Math.min(1, match.score));
        found = {
          entry,
          score,
          evidence,
          coverage: Math.min(1, match.score),
          name,
          field,
          guessed: new Set([match.why]),
          exact: false,
        };
      }
    }
    return found ? [found] : [];
  });
}

function pinyinScore(letters: string, name: Name, { readings }: TitleIndex): number {
  const match = matchPinyin(letters, name.atoms, readings);
  if (!match) return 0;
  const whole = match.length === name.atoms.length;
  if (match.full < 0.5 && !whole && (letters.length < 3 || match.start > 0))
    return letters.length < 4 ? 0 : 0.55;
  if (letters.length === 2 && match.full < 0.5) return whole ? 0.7 : 0;
  const base = whole ? (match.full > 0.9 ? PINYIN_WHOLE : INITIALS_WHOLE) : PINYIN_PART;
  return (
    base * (0.8 + 0.2 * match.full) - (match.start > 0 ? 0.08 : 0) + 0.1 * (match.length / name.atoms.length)
  );
}
