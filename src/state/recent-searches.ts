import { persisted } from './persisted.ts';

/** What the reader has searched for and found, latest first. */
export type RecentSearches = readonly string[];

const MOST = 6;
const LONGEST = 60;

/** Reads stored searches; entries that are no text are left out. Undefined when the text is no list. */
export function parseRecentSearches(text: string): RecentSearches | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return undefined;
    return value
      .filter((entry) => typeof entry === 'string' && entry.length > 0 && entry.length <= LONGEST)
      .slice(0, MOST);
  } catch {
    return undefined;
  }
}

/** The list with a search at its head and nowhere else. */
export function withSearch(searches: RecentSearches, typed: string): RecentSearches {
  const search = typed.trim();
  if (!search || search.length > LONGEST) return searches;
  const rest = searches.filter((other) => other.toLowerCase() !== search.toLowerCase());
  return [search, ...rest].slice(0, MOST);
}

/** Kept in this browser only; the search dialog shows them and can clear them. */
export const $recentSearches = persisted<RecentSearches>('searches', [], {
  parse: parseRecentSearches,
  format: (searches) => (searches.length > 0 ? JSON.stringify(searches) : undefined),
});

export const rememberSearch = (typed: string): void =>
  $recentSearches.set(withSearch($recentSearches.get(), typed));

export const forgetSearches = (): void => $recentSearches.set([]);
