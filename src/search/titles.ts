import { type Entry, type Field, type Name, ownerOf } from './entry.ts';
import { type Match, matchName } from './match.ts';
import type { Query, Term, Why } from './query.ts';
import type { TitleIndex } from './title-index.ts';
import {
  ADRIFT,
  ANSWERS_WHO,
  bonus,
  COVERS,
  COVERS_HEADING,
  FIELD,
  FROM_GRANDPARENT,
  FROM_PARENT,
  FROM_TYPE,
  IN_HEADING,
  IS_COMMON,
  IS_HEADING,
  SPELT_OUT,
  UNDERSTOOD,
  WHOLE,
  WHOLE_CORE,
  WHOLE_FIELD,
} from './weights.ts';
import { wholeMatches } from './whole.ts';
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
  /** The query is one of its names and nothing else, question words apart. */
  readonly isWhole: boolean;
  /** How the words were read, where not as typed. */
  readonly guessed: ReadonlySet<Why>;
}

interface TermMatch extends Match {
  readonly why: Why;
}

/** Every name that a term matches, with the best of its spellings. */
type Matches = ReadonlyMap<Name, TermMatch>;

/** Scores all entries; the best come first. Entries that name nothing of what was asked are left out. */
export function searchTitles(query: Query, index: TitleIndex): TitleHit[] {
  const matches = query.terms.map((term) => matchesOf(term, index));
  const hits = index.entries.flatMap((entry) => scoreEntry(entry, query, matches) ?? []);
  const best = Math.max(
    0,
    ...hits.filter(({ guessed }) => guessed.size === 0).map(({ coverage }) => coverage),
  );
  const seen = new Set<string>();
  return [...hits, ...(best < UNDERSTOOD ? wholeMatches(query, index) : [])]
    .sort((a, b) => b.score - a.score || a.entry.at - b.entry.at)
    .filter(({ entry }) => !seen.has(entry.path) && seen.add(entry.path));
}

/** A synonym accounts for less of a name than the word itself. */
const SYNONYM_COVERS = 0.7;

function matchesOf({ variants }: Term, { names }: TitleIndex): Matches {
  const found = new Map<Name, TermMatch>();
  for (const { name: word, trust, why } of variants) {
    for (const name of names) {
      const match = matchName(word, name);
      const quality = match.quality * trust;
      if (quality <= (found.get(name)?.quality ?? 0)) continue;
      found.set(name, { quality, covers: match.covers * (why === 'synonym' ? SYNONYM_COVERS : 1), why });
    }
  }
  return found;
}

/** A match below this is no more than some characters in common. */
const NAMED = 0.35;
/** A section belongs to a page that is named at least so well. */
const PARENT_NAMED = 0.4;

function scoreEntry(entry: Entry, query: Query, matches: readonly Matches[]): TitleHit | undefined {
  const { terms } = query;
  const own = matches.map((found) => bestOf(entry, found));
  // It must be named itself, and it or what it is part of by more than a word such as "role".
  if (!own.some((match) => match && match.quality >= NAMED)) return undefined;
  const parent = matches.map((found) => (entry.parent ? (bestOf(entry.parent, found)?.quality ?? 0) : 0));
  const isAdrift = IS_COMMON.has(entry.type) && !isOwnerNamed(entry, terms, matches);
  const share = isAdrift ? ADRIFT : 1;
  const evidence = terms.map(
    (term, i) =>
      share *
      Math.max(
        (own[i]?.quality ?? 0) * (entry.type === 'heading' ? IN_HEADING : 1),
        (parent[i] ?? 0) * FROM_PARENT,
        entry.parent?.parent ? (bestOf(entry.parent.parent, matches[i])?.quality ?? 0) * FROM_GRANDPARENT : 0,
        namesType(term.text, entry.type) ? FROM_TYPE : 0,
      ),
  );
  const isTold =
    terms.every(({ light }) => light) || evidence.some((quality, i) => quality >= NAMED && !terms[i]?.light);
  if (!isTold) return undefined;

  const coverage = weighted(terms, evidence);
  const [name, field] = bestName(entry, terms, matches);
  const covers = matches.reduce((sum, found) => sum + (found.get(name)?.covers ?? 0), 0);
  const isHeading = IS_HEADING.has(entry.type);
  // A heading is a name only as part of its page; what people type for it says by itself what is meant.
  const telling = isHeading ? entry.names.filter(([, field]) => field === 'asked') : entry.names;
  const [whole, wholeBonus] = wholeName(telling, query);
  const speltOut =
    speltOutShare(telling, query) + (entry.parent ? speltOutShare(entry.parent.names, query) : 0);
  const extra =
    (isHeading ? COVERS_HEADING : COVERS) * Math.min(1, covers) * FIELD[field] +
    SPELT_OUT * Math.min(1, speltOut) +
    (query.intents.has('who') && !ANSWERS_WHO.has(entry.type) ? 0 : wholeBonus);
  const score = coverage + (isAdrift ? 0 : extra) + bonus(entry, query);
  return {
    entry,
    score,
    evidence,
    coverage,
    name: whole?.[0] ?? name,
    field: whole?.[1] ?? field,
    isWhole: whole !== undefined,
    guessed: new Set(own.flatMap((match) => (match && match.why !== 'typed' ? [match.why] : []))),
  };
}

const NOT_WHOLE = [undefined, 0] as const;

/** Whether the query says of which role or SOP the section is. */
function isOwnerNamed(entry: Entry, terms: readonly Term[], matches: readonly Matches[]): boolean {
  const owner = ownerOf(entry);
  const isAllLight = terms.every(({ light }) => light);
  return terms.some(
    ({ light }, i) => owner && (isAllLight || !light) && nameBy(bestOf(owner, matches[i])) > PARENT_NAMED,
  );
}

/** How well a match names something; that a synonym occurs in a name (多长, in 生命周期) does not. */
const nameBy = (match: TermMatch | undefined): number =>
  match && match.why !== 'synonym' ? match.quality : 0;

/** The name that the query is, with or without its question words, and what that is worth. */
function wholeName(
  names: Entry['names'],
  { key, core }: Query,
): readonly [readonly [Name, Field] | undefined, number] {
  const asTyped = names.find(([name]) => name.key === key);
  const found = asTyped ?? names.find(([name]) => name.key === core);
  return found ? [found, (asTyped ? WHOLE : WHOLE_CORE) + WHOLE_FIELD * FIELD[found[1]]] : NOT_WHOLE;
}

/** Share of the query that is one name of the entry, word for word. */
function speltOutShare(names: Entry['names'], { text, key }: Query): number {
  let longest = 0;
  for (const [name] of names) {
    if (name.key.length <= longest || name.atoms.length < (name.hasHan ? 3 : 2)) continue;
    if (name.hasHan ? key.includes(name.key) : ` ${text} `.includes(` ${name.text} `))
      longest = name.key.length;
  }
  return longest / Math.max(1, key.length);
}

/** The mean of the evidence, by the weight of the terms. */
export function weighted(terms: readonly Term[], evidence: readonly number[]): number {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : terms.reduce((sum, { weight }, i) => sum + weight * (evidence[i] ?? 0), 0) / all;
}

function bestOf({ names }: Entry, matches: Matches | undefined): TermMatch | undefined {
  let best: TermMatch | undefined;
  for (const [name, field] of names) {
    const match = matches?.get(name);
    const quality = (match?.quality ?? 0) * FIELD[field];
    if (match && quality > (best?.quality ?? 0)) best = { ...match, quality };
  }
  return best;
}

/** The one name that answers most of the terms. */
function bestName(
  { names, path }: Entry,
  terms: readonly Term[],
  matches: readonly Matches[],
): readonly [Name, Field] {
  let best = names[0];
  let most = -1;
  for (const pair of names) {
    const sum = terms.reduce((sum, { weight }, i) => {
      const match = matches[i]?.get(pair[0]);
      return match ? sum + weight * (match.quality + 0.3 * match.covers) * FIELD[pair[1]] : sum;
    }, 0);
    if (sum > most) [best, most] = [pair, sum];
  }
  if (!best) throw new Error(`${path} has no name`);
  return best;
}
