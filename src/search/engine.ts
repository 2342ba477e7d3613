import { otherLocale } from '../i18n/paths.ts';
import type { Locale } from '../model/schema/common.ts';
import { weighedByText } from './common-words.ts';
import { HAN } from './fold.ts';
import type { TextIndex } from './fulltext.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { bestPages, isAnswered, mergeResults, type Result } from './merge.ts';
import { nearestNames } from './nearest.ts';
import { parseQuery, type Query } from './query.ts';
import { readingsOf } from './read-as.ts';
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

/** Where the indexes come from. */
export interface Sources {
  readonly titles: (locale: Locale) => Promise<PackedIndex>;
  readonly text: (locale: Locale) => Promise<TextIndex>;
}

/** A title index made ready. */
interface Titles {
  readonly index: TitleIndex;
  readonly lexicon: Lexicon;
}

/** Pages whose text is read when titles alone do not answer, and when they do. */
const PAGES = { searching: 5, answered: 3 };
/** Title hits below this share of the best are noise. */
const WORTH_SHOWING = 0.5;
const MOST = 30;
/** What is answered can wait for a pause in typing, and spares the text of half a word. */
const PAUSE_MS = 200;
/** Evidence below this: the result does not contain the word. */
const MISSING = 0.28;
/** A best result below this may as well be no result. */
const GOOD_ENOUGH = 0.4;

/** Searches the playbook in one language. */
export class SearchEngine {
  readonly locale: Locale;
  readonly #sources: Sources;
  #titles: Promise<Titles> | undefined;
  readonly #texts = new Map<Locale, Promise<TextIndex>>();

  constructor(locale: Locale, sources: Sources) {
    this.locale = locale;
    this.#sources = sources;
  }

  /** Fetches the titles; a failure is forgotten, so that the next try is a new one. */
  load(): Promise<Titles> {
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
  #text(locale: Locale): Promise<TextIndex> {
    const text = this.#texts.get(locale) ?? this.#sources.text(locale);
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
    const titles = await this.load();
    if (signal?.aborted) return;
    const { index, lexicon } = titles;
    const query = parseQuery(typed, index, lexicon);
    const hits = worthShowing(searchTitles(query, index));
    const named = mergeResults(query, hits, [], index, this.locale);
    const answered = isAnswered(hits);
    if (answered) {
      show(answerOf(query, hits, named, { isComplete: false }));
      await pause(PAUSE_MS, signal);
    }
    try {
      if (signal?.aborted) return;
      const results = answered
        ? keepFirst(named, await this.#read(query, hits, index, PAGES.answered, this.locale))
        : await this.#readAll(query, hits, titles);
      if (signal?.aborted) return;
      if (results.length > 0) show(answerOf(query, hits, results));
      else show(answerOf(query, [], nearestNames(query, index, this.locale), { isGuess: true }));
    } catch {
      if (signal?.aborted) return;
      const results = named.length > 0 ? named : nearestNames(query, index, this.locale);
      show(answerOf(query, hits, results, { textFailed: true, isGuess: named.length === 0 }));
    }
  }

  /** Reads the text of this language, and of the other where this one does not know the words. */
  async #readAll(
    query: Query,
    hits: readonly TitleHit[],
    { index, lexicon }: Titles,
  ): Promise<readonly Result[]> {
    const results = await this.#read(query, hits, index, PAGES.searching, this.locale);
    const isForeign = query.terms.some(
      ({ text, light }) =>
        !light && HAN.test(text) === (this.locale === 'en') && lexicon.frequency(text) === 0,
    );
    if ((results[0]?.score ?? 0) > GOOD_ENOUGH && !isForeign) return results;
    const foreign = await this.#read(query, [], index, PAGES.searching, otherLocale(this.locale));
    const known = new Set(results.map(({ path }) => path));
    return [...results, ...foreign.filter(({ path }) => !known.has(path))].sort((a, b) => b.score - a.score);
  }

  async #read(
    query: Query,
    hits: readonly TitleHit[],
    index: TitleIndex,
    pages: number,
    locale: Locale,
  ): Promise<readonly Result[]> {
    const text = await this.#text(locale);
    // Light words are on every page: they do not choose what to read, only what comes first in it.
    const telling = query.terms.some(({ light }) => !light);
    const wanted = telling
      ? query.terms.map((term) => (term.light ? { ...term, variants: [] } : term))
      : query.terms;
    const found = await text.find(wanted);
    const terms = weighedByText(query.terms, found, text.size);
    const best = bestPages(found, hits, terms, pages);
    const fragments = await Promise.all(best.map((page) => page.load()));
    return mergeResults({ ...query, terms }, hits, fragments, index, locale);
  }
}

function answerOf(
  query: Query,
  hits: readonly TitleHit[],
  results: readonly Result[],
  state: Partial<Answer> = {},
): Answer {
  const evidence = results[0]?.evidence ?? [];
  const missing = query.terms.filter(({ light }, i) => !light && (evidence[i] ?? 0) < MISSING);
  return {
    query,
    results: results.slice(0, MOST),
    leftOut: state.isGuess ? [] : missing.map(({ text }) => text),
    readAs: readingsOf(query, hits, results[0]),
    isGuess: false,
    isComplete: true,
    textFailed: false,
    ...state,
  };
}

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });

function worthShowing(hits: readonly TitleHit[]): readonly TitleHit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * WORTH_SHOWING).slice(0, MOST);
}

/** What has been shown keeps its place and gains its text; the rest follows. */
function keepFirst(shown: readonly Result[], merged: readonly Result[]): readonly Result[] {
  const byPath = new Map(merged.map((result) => [result.path, result]));
  const kept = new Set(shown.map(({ path }) => path));
  return [
    ...shown.map((result) => ({ ...result, text: byPath.get(result.path)?.text ?? '' })),
    ...merged.filter(({ path }) => !kept.has(path)),
  ];
}
