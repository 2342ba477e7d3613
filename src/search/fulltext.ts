import { HTML_LANG } from '../i18n/paths.ts';
import type { Locale } from '../model/schema/common.ts';
import { atomsOf, HAN } from './fold.ts';
import type { Term } from './query.ts';
import type { Fragment } from './text.ts';

/* What is used of Pagefind's JavaScript, which is loaded at run time from the site itself. */
interface PagefindData {
  readonly raw_url?: string;
  readonly url: string;
  readonly raw_content?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: Fragment['anchors'];
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}
interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}
export interface PagefindModule {
  createInstance(options: { readonly noWorker: true }): PagefindInstance;
}

/** A page that contains some of the terms. */
export interface PageHit {
  readonly id: string;
  /** Per term: Pagefind's score, 0 where the page lacks it. */
  readonly scores: readonly number[];
  load(): Promise<Fragment>;
}

/** The full-text index of one language. */
export interface TextIndex {
  /** Pages that contain any of the terms. */
  find(terms: readonly Term[]): Promise<readonly PageHit[]>;
}

/**
 * Wraps Pagefind. Each term is looked up by itself: Pagefind wants all words of a query on one page, and a question
 * has words that no page has. It works on the main thread: a search takes a millisecond or two, the worker would be
 * another 11 KB and a `worker-src` in the policy.
 */
export async function openTextIndex(pagefind: PagefindModule, locale: Locale): Promise<TextIndex> {
  const instance = inLanguage(locale, () => pagefind.createInstance({ noWorker: true }));
  await instance.init();
  const searches = new Map<string, Promise<readonly PagefindResult[]>>();
  const search = (words: string) => {
    const known = searches.get(words) ?? instance.search(words).then(({ results }) => results);
    searches.set(words, known);
    return known;
  };

  async function searchTerm({ variants }: Term): Promise<readonly PagefindResult[]> {
    for (const { name, why } of variants) {
      if (why === 'synonym') break;
      const found = await search(name.text);
      if (found.length > 0) return found;
      // The index may cut the word elsewhere than the browser does: then its characters, all of them.
      const apart =
        HAN.test(name.text) && name.atoms.length < 5 ? await search(atomsOf(name.text).join(' ')) : [];
      if (apart.length > 0) return apart;
    }
    for (const { name } of variants
      .filter(({ why, name }) => why === 'synonym' && name.hasHan === (locale === 'zh'))
      .slice(0, 2)) {
      const found = await search(name.text);
      if (found.length > 0) return found;
    }
    return [];
  }

  return {
    async find(terms) {
      const found = await Promise.all(terms.map(searchTerm));
      const pages = new Map<string, { result: PagefindResult; scores: number[] }>();
      found.forEach((results, i) => {
        for (const result of results) {
          const page = pages.get(result.id) ?? { result, scores: terms.map(() => 0) };
          page.scores[i] = result.score;
          pages.set(result.id, page);
        }
      });
      return [...pages].map(([id, { result, scores }]) => ({
        id,
        scores,
        load: async () => toFragment(await result.data()),
      }));
    },
  };
}

/** Pagefind takes its language from `<html lang>` and nowhere else. */
function inLanguage<T>(locale: Locale, make: () => T): T {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = HTML_LANG[locale];
  try {
    return make();
  } finally {
    root.lang = lang;
  }
}

const BREAK = '\u200b';

function toFragment({ raw_url, url, raw_content, content, meta, anchors }: PagefindData): Fragment {
  const text = (raw_content ?? content).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return {
    url: raw_url ?? url,
    title: meta['title'] ?? '',
    words: text.includes(BREAK) ? text.split(BREAK) : text.split(/[^\S\uFEFF]+/),
    anchors,
  };
}
