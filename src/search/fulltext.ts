import type { Name } from './entry.ts';
import { HAN } from './fold.ts';
import { type PostingsManifest, type Shard, shardOf, tokensOf, unpackList } from './postings.ts';
import type { Term } from './query.ts';
import { type Fragment, readFragment } from './text.ts';

/** A page that contains some of the terms. */
export interface PageHit {
  /** Path without language and base. */
  readonly path: string;
  /** Per term: how much the page is about it, 0 where the page lacks it. */
  readonly scores: readonly number[];
  load(): Promise<Fragment>;
}

/** The full-text index of one language. */
export interface TextIndex {
  /** How many pages there are. */
  readonly size: number;
  /** Pages that contain any of the terms. */
  find(terms: readonly Term[]): Promise<readonly PageHit[]>;
}

/** How files are fetched: by path below the folder of the language's postings, or of Pagefind's output. */
export interface TextFiles {
  /** @throws when the file cannot be fetched. */
  readonly postings: (path: string) => Promise<unknown>;
  readonly fragment: (name: string) => Promise<ArrayBuffer>;
}

type Pages = ReadonlyMap<number, number>;
const NO_PAGES: Pages = new Map();
/** Synonyms that are looked up when a word itself is nowhere. */
const SYNONYMS = 3;
/** A word typed in part is looked up when it has so many letters. */
const PREFIX = 3;

/**
 * Opens the full-text index. The pages' texts are Pagefind's fragments; where words stand is looked up in postings of
 * our own (`postings.ts`): Pagefind's runtime would cost 66 KB before the first word, wants all words of a query on one
 * page, and cuts Chinese words elsewhere than its index does.
 */
export async function openTextIndex(files: TextFiles): Promise<TextIndex> {
  const manifest = parseManifest(await files.postings('pages.json'));
  const shards = new Map<number, Promise<Shard>>();
  const fragments = new Map<number, Promise<Fragment>>();

  const shard = (token: string): Promise<Shard> => {
    const at = shardOf(token, manifest.shards);
    const known = shards.get(at) ?? files.postings(`${at}.json?v=${manifest.version}`).then(parseShard);
    shards.set(at, known);
    known.catch(() => shards.delete(at));
    return known;
  };

  async function pagesOf(token: string, isLast: boolean): Promise<Pages> {
    const found = await shard(token);
    const list = found[token];
    if (list !== undefined) return unpackList(list);
    if (!isLast || HAN.test(token) || token.length < PREFIX) return NO_PAGES;
    return union(
      Object.entries(found).flatMap(([other, list]) => (other.startsWith(token) ? [unpackList(list)] : [])),
    );
  }

  /** Pages with all tokens of a word or phrase. */
  async function pagesWith({ text }: Name): Promise<Pages> {
    const tokens = [...new Set(tokensOf(text))];
    const found = await Promise.all(tokens.map((token, i) => pagesOf(token, i === tokens.length - 1)));
    return intersection(found);
  }

  async function search({ variants }: Term): Promise<Pages> {
    const read = variants.filter(({ why }) => why !== 'synonym');
    const pages = union(await Promise.all(read.map(({ name }) => pagesWith(name))));
    if (pages.size > 0) return pages;
    const others = variants.filter(({ why }) => why === 'synonym').slice(0, SYNONYMS);
    return union(await Promise.all(others.map(({ name }) => pagesWith(name))));
  }

  const load = (page: number): Promise<Fragment> => {
    const known = fragments.get(page) ?? files.fragment(manifest.fragments[page] ?? '').then(readFragment);
    fragments.set(page, known);
    known.catch(() => fragments.delete(page));
    return known;
  };

  return {
    size: manifest.paths.length,
    async find(terms) {
      const found = await Promise.all(terms.map(search));
      return [...union(found).keys()].map((page) => ({
        path: manifest.paths[page] ?? '',
        scores: found.map((pages) => pages.get(page) ?? 0),
        load: () => load(page),
      }));
    },
  };
}

function union(lists: readonly Pages[]): Pages {
  const all = new Map<number, number>();
  for (const pages of lists) {
    for (const [page, weight] of pages) all.set(page, Math.max(weight, all.get(page) ?? 0));
  }
  return all;
}

/** Pages in all lists, as much about the whole as about its least part. */
function intersection([first = NO_PAGES, ...rest]: readonly Pages[]): Pages {
  return new Map(
    [...first].flatMap(([page, weight]): [number, number][] =>
      rest.every((pages) => pages.has(page))
        ? [[page, Math.min(weight, ...rest.map((pages) => pages.get(page) ?? 0))]]
        : [],
    ),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function parseManifest(value: unknown): PostingsManifest {
  if (!isRecord(value)) throw new TypeError('full-text index: pages.json is no object');
  const { version, shards, fragments, paths } = value;
  if (!isText(version) || typeof shards !== 'number' || !isTexts(fragments) || !isTexts(paths)) {
    throw new TypeError('full-text index: pages.json is of another version');
  }
  return { version, shards, fragments, paths };
}

function parseShard(value: unknown): Shard {
  if (!isRecord(value)) throw new TypeError('full-text index: a shard is no object');
  return Object.fromEntries(
    Object.entries(value).flatMap(([token, list]) => (isText(list) ? [[token, list]] : [])),
  );
}
