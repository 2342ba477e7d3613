import { fold, HAN, stem } from './fold.ts';

/**
 * The full-text index as it is sent: which pages contain which token, cut into many small files so that a query
 * fetches a few hundred bytes per word.
 *
 * A token is the stem of a Latin word, or two neighbouring Han characters. Pairs need no dictionary, so build and
 * browser cannot disagree about where a Chinese word ends (Pagefind issue 1237).
 */
export interface PostingsManifest {
  /** Changes with the content; appended to the address of every shard. */
  readonly version: string;
  readonly shards: number;
  /** Name of Pagefind's fragment per page. */
  readonly fragments: readonly string[];
  /** Path of every page, without language and base. */
  readonly paths: readonly string[];
}

/** Token → pages: pairs of place in `paths` (difference to the one before, base 36) and weight 1–9, e.g. `a3,0f9`. */
export type Shard = Readonly<Record<string, string>>;

/** Tokens of a text in order, repetitions included. */
export function tokensOf(text: string): string[] {
  const runs = fold(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs.flatMap((run) => (HAN.test(run) ? pairs(run) : [stem(run)]));
}

const pairs = (run: string): string[] => {
  const characters = [...run];
  return characters.slice(1).map((char, i) => `${characters[i]}${char}`);
};

/**
 * The file that a token lies in. Latin tokens that begin alike lie together, so that a word can be looked up
 * before it is typed to its end.
 */
export function shardOf(token: string, shards: number): number {
  let hash = 0x811c9dc5; // FNV-1a
  for (const char of HAN.test(token) ? token : token.slice(0, 3)) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash % shards;
}

/** @param list pairs of page and weight, pages in ascending order */
export function packList(list: readonly (readonly [page: number, weight: number])[]): string {
  let last = 0;
  return list
    .map(([page, weight]) => {
      const step = page - last;
      last = page;
      return `${step.toString(36)}${weight}`;
    })
    .join(',');
}

/** Page → weight 1–9. */
export function unpackList(packed: string): Map<number, number> {
  let page = 0;
  return new Map(
    packed.split(',').map((part): [number, number] => {
      page += Number.parseInt(part.slice(0, -1), 36);
      return [page, Number(part.slice(-1))];
    }),
  );
}
