import type { EntryType } from './kinds.ts';

/** Where a name of an entry comes from, best first; `asked` is what people type, from `content/search-words.yaml`. */
export const FIELDS = ['title', 'alias', 'asked', 'otherTitle', 'otherAlias'] as const;
export type Field = (typeof FIELDS)[number];

/** One way to call an entry, prepared for matching. Names that are spelled alike are one object. */
export interface Name {
  /** As written. */
  readonly label: string;
  /** Folded, words separated by spaces. */
  readonly text: string;
  /** `text` without spaces. */
  readonly key: string;
  /** `text` cut into Han characters and other words. */
  readonly atoms: readonly string[];
  /** Stems of the words that are not Han. */
  readonly stems: readonly string[];
  readonly hasHan: boolean;
}

/** A place in the playbook that has a name of its own. */
export interface Entry {
  /** Place in the index. */
  readonly at: number;
  /** Path with anchor, without language and base: `/roles/data-analyst/#kpis`. */
  readonly path: string;
  readonly type: EntryType;
  /** As shown, in the reader's language. */
  readonly title: string;
  readonly names: readonly (readonly [Name, Field])[];
  /** What it is part of: the SOP of a step, the role of a section. */
  readonly parent: Entry | null;
}

/** The role or SOP that a section which all of them have belongs to. */
export const ownerOf = ({ type, parent }: Entry): Entry | null =>
  type === 'onboarding-section' ? (parent?.parent ?? null) : parent;

/** An entry before it is packed: what the build takes out of the playbook. */
export interface RawEntry {
  readonly path: string;
  readonly type: EntryType;
  readonly title: string;
  /** The title in the other language. */
  readonly other: string;
  readonly aliases: readonly string[];
  readonly otherAliases: readonly string[];
  /** What people type who look for it. */
  readonly asked?: readonly string[];
  /** Path of the entry that it is part of. */
  readonly parent?: string;
}

/** A section that every page of a type has, such as the interview questions of a role. */
export interface RawSection {
  /** Null for a page of its own, see `prefix`. */
  readonly anchor: string | null;
  /** Shown; `{name}` stands for the name of the page it belongs to. */
  readonly title: string;
  readonly other: string;
  readonly aliases: readonly string[];
  readonly otherAliases: readonly string[];
}
