import { ADDRESS } from '../model/address.ts';
import { persisted } from './persisted.ts';

/** Sections picked for a reading list, in order: addresses without language and base, `/roles/data-analyst/#kpis`. */
export type ReadingList = readonly string[];

/** Longer lists are not read. */
export const MOST_ENTRIES = 100;

/** An entry as a list may hold it. */
const isAddress = (entry: unknown): entry is string => typeof entry === 'string' && ADDRESS.test(entry);

/** What of some entries makes a list: addresses, each once, up to the limit. */
export const asList = (entries: readonly unknown[]): ReadingList =>
  [...new Set(entries.filter(isAddress))].slice(0, MOST_ENTRIES);

/** Reads a stored list; entries that are no addresses are left out. Undefined when the text is no list. */
export function parseList(text: string): ReadingList | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? asList(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The list that this reader puts together. It leaves the browser only as a link that the reader copies. */
export const $readingList = persisted<ReadingList>('list', [], {
  parse: parseList,
  format: (list) => (list.length > 0 ? JSON.stringify(list) : undefined),
});

/** The list with an entry moved by some places; the same list where it cannot move. */
export function withMoved(list: ReadingList, entry: string, by: number): ReadingList {
  const from = list.indexOf(entry);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** Key of the tick that says that an address has been read: the same in every list that holds it. */
export const readKey = (address: string): string => `read:${address}`;
