import type { Locale } from '../model/schema/common.ts';
import type { CommonSections } from './build/sections.ts';
import type { Entry, Field, Name, RawEntry } from './entry.ts';
import { atomsOf, fold, HAN, keyOf, stem } from './fold.ts';
import { type EntryType, TYPES } from './kinds.ts';
import { type Readings, readingsFrom } from './pinyin.ts';

/**
 * The title index as it is sent: one column per property, texts of one entry joined by `|`, so that like stands
 * beside like and compresses well.
 */
export interface PackedIndex {
  readonly locale: Locale;
  /** Distinct paths of pages. */
  readonly pages: readonly string[];
  /** Per entry: place in `pages`. */
  readonly page: readonly number[];
  readonly anchor: readonly string[];
  /** Per entry: place in `TYPES`. */
  readonly type: readonly number[];
  /** Per entry: place of the parent, or -1. */
  readonly parent: readonly number[];
  /** Per entry: title, then aliases, then after an empty one what people type; joined by `|`. */
  readonly own: readonly string[];
  /** The same in the other language; the title is empty where it is the same. */
  readonly other: readonly string[];
  readonly sections: CommonSections;
  /** Common characters by syllable, see `readingsFrom`. */
  readonly syllables: string;
  readonly readings: string;
  /** Traditional characters, each followed by its simplified form. */
  readonly traditional: string;
  /** `theirs=ours` words of Taiwan and Hong Kong. */
  readonly regional: string;
}

/** Everything a query is matched with. */
export interface TitleIndex {
  readonly locale: Locale;
  readonly entries: readonly Entry[];
  readonly byPath: ReadonlyMap<string, Entry>;
  /** All names, each once. */
  readonly names: readonly Name[];
  readonly simplified: ReadonlyMap<string, string>;
  readonly regional: ReadonlyMap<string, readonly string[]>;
  readonly readings: Readings;
}

/** What the characters of a language's texts need, see `build/`. */
export type CharacterData = Pick<PackedIndex, 'syllables' | 'readings' | 'traditional' | 'regional'>;

export function pack(
  locale: Locale,
  entries: readonly RawEntry[],
  sections: CommonSections,
  characters: CharacterData,
): PackedIndex {
  const pages = [...new Set(entries.map(({ path }) => path.replace(/#.*/, '')))];
  const places = new Map(entries.map(({ path }, at): [string, number] => [path, at]).reverse()); // the first of a path
  const join = (parts: readonly string[]) => parts.map((part) => part.replaceAll('|', '/')).join('|');
  return {
    locale,
    pages,
    page: entries.map(({ path }) => pages.indexOf(path.replace(/#.*/, ''))),
    anchor: entries.map(({ path }) => path.replace(/^[^#]*#?/, '')),
    type: entries.map(({ type }) => TYPES.indexOf(type)),
    parent: entries.map(({ parent }, at) => {
      if (parent === undefined) return -1;
      const place = places.get(parent);
      if (place === undefined || place >= at) return -1;
      return place;
    }),
    own: entries.map(({ title, aliases, asked = [] }) =>
      join([title, ...aliases, ...(asked.length > 0 ? ['', ...asked] : [])]),
    ),
    other: entries.map(({ other, otherAliases }) => join([other, ...otherAliases])),
    sections,
    ...characters,
  };
}

/** Makes a packed index searchable; takes a few milliseconds. */
export function unpack(packed: PackedIndex): TitleIndex {
  const names = new Map<string, Name>();
  const name = (text: string): Name => {
    const folded = fold(text);
    const known = names.get(folded) ?? toName(folded, text);
    names.set(folded, known);
    return known;
  };
  const entries: { -readonly [K in keyof Entry]: Entry[K] }[] = [];
  const add = (
    path: string,
    type: EntryType,
    own: readonly string[],
    other: readonly string[],
    parent: Entry | null,
  ): Entry => {
    const list = (texts: readonly string[], [first, rest]: readonly [Field, Field]) =>
      texts.flatMap((text, place): readonly (readonly [Name, Field])[] =>
        text ? [[name(text), place === 0 ? first : isAsked(texts, place) ? 'asked' : rest]] : [],
      );
    const entry: Entry = {
      at: entries.length,
      path,
      type,
      title: own[0] ?? '',
      names: [...list(own, ['title', 'alias']), ...list(other, ['otherTitle', 'otherAlias'])],
      parent,
    };
    entries.push(entry);
    return entry;
  };
  packed.own.forEach((own, at) => {
    const anchor = packed.anchor[at];
    const path = `${packed.pages[packed.page[at] ?? 0] ?? '/'}${anchor ? `#${anchor}` : ''}`;
    add(
      path,
      TYPES[packed.type[at] ?? 0] ?? 'page',
      own.split('|'),
      packed.other[at]?.split('|') ?? [],
      null,
    );
  });
  const listed = entries.slice();
  listed.forEach((entry, at) => {
    entry.parent = listed[packed.parent[at] ?? -1] ?? null;
  });
  for (const page of listed) {
    if (page.type === 'role') addSections(page, 'role-section', packed.sections.role);
    if (page.type === 'sop') addSections(page, 'sop-section', packed.sections.sop);
    if (page.type === 'role') addOnboarding(page);
  }
  return {
    locale: packed.locale,
    entries,
    byPath: new Map([...entries].reverse().map((entry) => [entry.path, entry])),
    names: [...names.values()],
    simplified: new Map(packed.traditional.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)])),
    regional: regionalMap(packed.regional),
    readings: readingsFrom(packed.syllables, packed.readings),
  };

  function addSections(page: Entry, type: EntryType, sections: CommonSections['role']): void {
    for (const { anchor, title, other, aliases, otherAliases } of sections) {
      add(`${page.path}#${anchor}`, type, [title, ...aliases], [other, ...otherAliases], page);
    }
  }

  /** The onboarding pages are made from the roles, so they are not sent. */
  function addOnboarding(role: Entry): void {
    const path = role.path.replace('/roles/', '/onboarding/');
    const [page, ...sections] = packed.sections.onboarding;
    if (!page) return;
    const title = page.title.replace('{name}', role.title);
    const entry = add(path, 'onboarding', [title, ...page.aliases], [...page.otherAliases], role);
    for (const { anchor, title, other, aliases, otherAliases } of sections) {
      add(`${path}#${anchor}`, 'onboarding-section', [title, ...aliases], [other, ...otherAliases], entry);
    }
  }
}

/** What stands behind an empty name is what people type; the first may be empty where the languages agree. */
const isAsked = (texts: readonly string[], place: number): boolean =>
  texts.lastIndexOf('') > 0 && place > texts.lastIndexOf('');

function regionalMap(pairs: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const pair of pairs.split(' ')) {
    const [theirs, ours] = pair.split('=');
    if (theirs && ours) map.set(theirs, [...(map.get(theirs) ?? []), ours]);
  }
  return map;
}

/** A name whose parts are worked out when they are first asked for: most never are. */
class PreparedName implements Name {
  readonly label: string;
  readonly text: string;
  readonly key: string;
  readonly hasHan: boolean;
  #atoms: readonly string[] | undefined;
  #stems: readonly string[] | undefined;

  constructor(folded: string, label: string) {
    this.label = label;
    this.text = folded;
    this.key = keyOf(folded);
    this.hasHan = HAN.test(folded);
  }

  get atoms(): readonly string[] {
    this.#atoms ??= atomsOf(this.text);
    return this.#atoms;
  }

  get stems(): readonly string[] {
    this.#stems ??= this.atoms.filter((atom) => !HAN.test(atom)).map(stem);
    return this.#stems;
  }
}

/** Prepares a folded text for matching. */
export const toName = (folded: string, label = folded): Name => new PreparedName(folded, label);
