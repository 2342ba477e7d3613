import { otherLocale } from '../i18n/paths.ts';
import type { Locale } from '../model/schema/common.ts';
import type { TextIndex } from './fulltext.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { bestPages, isAnswered, mergeResults, type Result } from './merge.ts';
import { nearestNames } from './nearest.ts';
import { parseQuery, type Query } from './query.ts';
import { type PackedIndex, type TitleIndex, unpack } from './title-index.ts';
import { searchTitles, type TitleHit } from './titles.ts';

/** What a search has found so far. */
export interface Answer {
  readonly query: Query;
  readonly results: readonly Result[];
  /** Words that the best result does not contain. */
  readonly leftOut: readonly string[];
  /** A misspelt or foreign word and how it was read. */
  readonly readAs: readonly (readonly [typed: string, read: string])[];
  /** Nothing was found: these are only names that look alike. */
  readonly isGuess: boolean;
  /** False while the full text is still being searched. What is shown stays where it is, more may follow. */
  readonly isComplete: boolean;
  /** The full text could not be searched; titles could. */
  readonly textFailed: boolean;
}

export interface Sources {
  readonly titles: (locale: Locale) => Promise<PackedIndex>;
  readonly text: (locale: Locale) => Promise<TextIndex>;
}

/** Pages whose text is read when titles alone do not answer, and when they do. */
const PAGES = { searching: 5, answered: 3 };
/** Title hits below this share of the best are noise. */
const WORTH_SHOWING = 0.5;
const MOST = 30;
const PAUSE_MS = 200;
const MISSING = 0.28;

/** Searches the playbook in one language. */
export class SearchEngine {
  readonly locale: Locale;
  readonly #sources: Sources;
  #titles: Promise<{ readonly index: TitleIndex; readonly lexicon: Lexicon }> | undefined;
  readonly #texts = new Map<Locale, Promise<TextIndex>>();

  constructor(locale: Locale, sources: Sources) {
    this.locale = locale;
    this.#sources = sources;
  }

  /** Fetches the titles; a failure is forgotten, so that the next try is a new one. */
  load(): Promise<{ readonly index: TitleIndex; readonly lexicon: Lexicon }> {
    this.#titles ??= this.#sources.titles(this.locale).then(
      (packed) => {
        const index = unpack(packed);
        return { index, lexicon: lexiconOf(index) };
      },
      (error: unknown) => {
        this.#titles = undefined;
        throw error;
      },
    );
    return this.#titles;
  }

  /** Fetches the full-text index of a language; a failure is forgotten. */
  text(locale: Locale = this.locale): Promise<TextIndex> {
    const known = this.#texts.get(locale);
    if (known) return known;
    const text = this.#sources.text(locale);
    this.#texts.set(locale, text);
    text.catch(() => this.#texts.delete(locale));
    return text;
  }

  /**
   * Searches, and shows what it has as soon as it is sure of the first places: at once when titles answer, else when
   * the full text has been searched.
   *
   * @param signal aborted when the reader has typed on
   * @throws when the titles cannot be fetched
   */
  async search(typed: string, show: (answer: Answer) => void, signal?: AbortSignal): Promise<void> {
    const { index, lexicon } = await this.load();
    if (signal?.aborted) return;
    const query = parseQuery(typed, index, lexicon);
    const hits = worthShowing(searchTitles(query, index));
    const answered = isAnswered(hits);
    const titles = mergeResults(query, hits, [], index, this.locale);
    if (answered) show(this.#answer(query, hits, titles, { isComplete: false }));
    try {
      // What is answered can wait for a pause in typing, and spares the text of half a word.
      if (answered) await pause(PAUSE_MS, signal);
      if (signal?.aborted) return;
      const merged = await this.#withText(
        query,
        hits,
        index,
        answered ? PAGES.answered : PAGES.searching,
        this.locale,
      );
      if (signal?.aborted) return;
      const results = answered ? keepFirst(titles, merged) : merged;
      if (isGoodEnough(results)) return show(this.#answer(query, hits, results, {}));
      const foreign = await this.#withText(query, [], index, PAGES.searching, otherLocale(this.locale)).catch(
        () => [],
      );
      if (signal?.aborted) return;
      const all = [...results, ...foreign].sort((a, b) => b.score - a.score);
      if (all.length > 0) return show(this.#answer(query, hits, all, {}));
      show(this.#answer(query, [], nearestNames(query, index, this.locale), { isGuess: true }));
    } catch {
      if (!signal?.aborted)
        show(
          this.#answer(query, hits, titles.length > 0 ? titles : nearestNames(query, index, this.locale), {
            textFailed: true,
            isGuess: titles.length === 0,
          }),
        );
    }
  }

  async #withText(
    query: Query,
    hits: readonly TitleHit[],
    index: TitleIndex,
    pages: number,
    locale: Locale,
  ): Promise<Result[]> {
    const text = await this.text(locale);
    // Light words are on every page: they do not choose what to read, only what comes first in it.
    const telling = query.terms.some(({ light }) => !light);
    const wanted = telling
      ? query.terms.map((term) => (term.light ? { ...term, variants: [] } : term))
      : query.terms;
    const best = bestPages(await text.find(wanted), hits, query.terms, pages);
    return mergeResults(query, hits, await Promise.all(best.map((page) => page.load())), index, locale);
  }

  #answer(
    query: Query,
    hits: readonly TitleHit[],
    results: readonly Result[],
    state: Partial<Answer>,
  ): Answer {
    const [first] = results;
    const guesses = new Set(['spelling', 'sound', 'regional']);
    return {
      query,
      results: results.slice(0, MOST),
      leftOut: state.isGuess
        ? []
        : query.terms
            .filter(({ light }, i) => !light && (first?.evidence[i] ?? 0) < MISSING)
            .map(({ text }) => text),
      readAs: readings(query, hits, guesses),
      isGuess: false,
      isComplete: true,
      textFailed: false,
      ...state,
    };
  }
}

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });

/** Words that the best hit reads otherwise than they were typed. */
function readings(
  { terms, typed }: Query,
  [best]: readonly TitleHit[],
  guesses: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  if (!best || ![...best.guessed].some((why) => guesses.has(why))) return [];
  const pairs = terms.flatMap((term): [string, string][] => {
    const read = term.variants.find(
      ({ name, why }) => guesses.has(why) && best.entry.names.some(([own]) => own.key.includes(name.key)),
    );
    return read ? [[term.text, read.name.text]] : [];
  });
  return pairs.length > 0 ? pairs : [[typed, best.name.text]];
}

function worthShowing(hits: readonly TitleHit[]): readonly TitleHit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * WORTH_SHOWING).slice(0, MOST);
}

/** What has been shown keeps its place and gains its text; the rest follows. */
function keepFirst(shown: readonly Result[], merged: readonly Result[]): Result[] {
  const byPath = new Map(merged.map((result) => [result.path, result]));
  const kept = new Set(shown.map(({ path }) => path));
  return [
    ...shown.map((result) => ({ ...result, text: byPath.get(result.path)?.text ?? '' })),
    ...merged.filter(({ path }) => !kept.has(path)),
  ];
}

const isGoodEnough = ([best]: readonly Result[]): boolean => best !== undefined && best.score > 0.4;
