import type { Aliases, Label } from '../../model/schema/common.ts';
import type { EntryType } from '../kinds.ts';

/** What has a name and a place of its own, in both languages; an entry of the index is one language of it. */
export interface Thing {
  readonly path: string;
  readonly type: EntryType;
  readonly name: Label;
  readonly aliases?: Aliases;
  /** What people type when they look for it. */
  readonly asked?: Aliases;
  /** Path of the page that it is a part of. */
  readonly parent?: string;
}

export const none: Aliases = { zh: [], en: [] };

export const merge = (...lists: readonly Aliases[]): Aliases => ({
  zh: lists.flatMap((aliases) => aliases.zh),
  en: lists.flatMap((aliases) => aliases.en),
});
