import { type PostingsManifest, packList, type Shard, shardOf, tokensOf } from '../postings.ts';

/** A page of the site as far as the full-text index is concerned. */
export interface IndexedPage {
  /** Name of Pagefind's fragment. */
  readonly fragment: string;
  /** Path without language and base. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** Letters of a shard before compression; about a third of that is sent. */
const SHARD_SIZE = 2500;
/** A word in the title counts as often as this in the text. */
const TITLE_WEIGHT = 6;
/** BM25: how soon repetition stops counting, and how much the length of a page matters. */
const K = 1.2;
const B = 0.6;

/**
 * Which pages contain which tokens, and how much they are about them (BM25's term frequency, 1 to 9).
 * @param version of the content, for the addresses of the shards
 */
export function buildPostings(
  pages: readonly IndexedPage[],
  version: string,
): { readonly manifest: PostingsManifest; readonly shards: readonly Shard[] } {
  const counts = pages.map(({ title, text }) => {
    const count = new Map<string, number>();
    const add = (tokens: readonly string[], weight: number) => {
      for (const token of tokens) count.set(token, (count.get(token) ?? 0) + weight);
    };
    const tokens = tokensOf(text);
    add(tokens, 1);
    add(tokensOf(title), TITLE_WEIGHT);
    return { count, length: tokens.length };
  });
  const mean = counts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counts.length);
  const lists = new Map<string, [number, number][]>();
  counts.forEach(({ count, length }, page) => {
    for (const [token, times] of count) {
      const weight = Math.ceil((9 * times) / (times + K * (1 - B + (B * length) / mean)));
      const list = lists.get(token) ?? [];
      list.push([page, weight]);
      lists.set(token, list);
    }
  });
  const packed = [...lists]
    .map(([token, list]): [string, string] => [token, packList(list)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const size = packed.reduce((sum, [token, list]) => sum + token.length + list.length + 6, 0);
  const count = Math.max(1, Math.ceil(size / SHARD_SIZE));
  const shards: Record<string, string>[] = Array.from({ length: count }, () => ({}));
  for (const [token, list] of packed) {
    const shard = shards[shardOf(token, count)];
    if (shard) shard[token] = list;
  }
  return {
    manifest: {
      version,
      shards: count,
      fragments: pages.map(({ fragment }) => fragment),
      paths: pages.map(({ path }) => path),
    },
    shards,
  };
}
