import type { SearchStrings } from '../../i18n/strings/search.ts';
import type { Locale } from '../../model/schema/common.ts';
import { rememberSearch } from '../../state/recent-searches.ts';
import type { Answer, SearchEngine } from '../engine.ts';
import type { Kind } from '../kinds.ts';
import { countKinds } from './arrange.ts';
import { el } from './element.ts';
import { statusText, waysOn } from './notes.ts';
import { drawResults } from './results.ts';

/** The elements that a search is shown in. */
export interface SearchParts {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
  /** Ways on, shown when there is little or nothing. */
  readonly ways: HTMLElement;
}

interface Options {
  readonly locale: Locale;
  readonly strings: SearchStrings;
  readonly engine: SearchEngine;
  readonly kind?: Kind | undefined;
  /** The reader has changed the query or the filter. */
  readonly onChange?: (typed: string, kind: Kind | undefined) => void;
  /** A result is being opened in this tab. */
  readonly onOpen?: () => void;
}

/** Fewer results than this are not everything a reader may have hoped for. */
const FEW = 4;
/** What is said to a screen reader waits for a pause in typing. */
const QUIET_MS = 500;

/** A search field with its results: searches as the reader types, moves by arrow keys, filters by kind. */
export class SearchView {
  readonly #parts: SearchParts;
  readonly #options: Options;
  #kind: Kind | undefined;
  #answer: Answer | undefined;
  #running: AbortController | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  readonly #seen = el('span', { 'aria-hidden': 'true' });
  readonly #spoken = el('span', { role: 'status', class: 'visually-hidden' });

  constructor(parts: SearchParts, options: Options) {
    this.#parts = parts;
    this.#options = options;
    this.#kind = options.kind;
    parts.status.replaceChildren(this.#seen, this.#spoken);
    parts.input.addEventListener('input', () => {
      this.#kind = undefined;
      options.onChange?.(parts.input.value, this.#kind);
      void this.search();
    });
    parts.root.addEventListener('keydown', (event) => this.#onKey(event));
    parts.filters.addEventListener('click', (event) => this.#onFilter(event));
    parts.results.addEventListener('click', (event) => this.#onLink(event));
  }

  /** Sets query and filter from outside, as from the address, and searches. */
  show(typed: string, kind: Kind | undefined): Promise<void> {
    this.#parts.input.value = typed;
    this.#kind = kind;
    return this.search();
  }

  async search(): Promise<void> {
    this.#running?.abort();
    const { results, input } = this.#parts;
    const typed = input.value.trim();
    if (!typed) return this.#clear();
    const running = new AbortController();
    this.#running = running;
    results.setAttribute('aria-busy', 'true');
    try {
      await this.#options.engine.search(
        typed,
        (answer) => {
          this.#answer = answer;
          this.#draw();
        },
        running.signal,
      );
    } catch {
      if (!running.signal.aborted) this.#failed();
    }
    if (!running.signal.aborted) results.removeAttribute('aria-busy');
  }

  #clear(): void {
    this.#answer = undefined;
    this.#say('');
    const { results, filters, ways } = this.#parts;
    for (const part of [results, filters, ways]) part.replaceChildren();
    results.removeAttribute('aria-busy');
  }

  #failed(): void {
    const { strings: t, locale } = this.#options;
    this.#clear();
    this.#say(t.failed);
    const retry = el('button', { type: 'button', class: 'button' }, t.retry);
    retry.addEventListener('click', () => void this.search());
    this.#parts.ways.replaceChildren(retry, waysOn('', locale, t));
  }

  #draw(): void {
    const answer = this.#answer;
    if (!answer) return;
    const { results, filters, ways } = this.#parts;
    const { strings: t, locale } = this.#options;
    const active = document.activeElement;
    const focused = active instanceof HTMLAnchorElement && results.contains(active) ? active.href : undefined;
    results.replaceChildren(...drawResults(answer, this.#kind, locale, t));
    // What the reader stands on is drawn anew: put them back on it.
    if (focused)
      this.#links()
        .find((link) => link.href === focused)
        ?.focus();
    filters.replaceChildren(...this.#drawFilters(answer));
    if (answer.isComplete) {
      const isLittle = answer.isGuess || answer.results.length < FEW || answer.leftOut.length > 0;
      ways.replaceChildren(...(isLittle ? [waysOn(answer.query.typed, locale, t)] : []));
      this.#say(statusText(answer, this.#kind, locale, t));
    }
  }

  #drawFilters(answer: Answer): Node[] {
    const { strings: t } = this.#options;
    const counts = countKinds(answer);
    if (counts.size < 2 && !this.#kind) return [];
    const chip = (kind: Kind | undefined, name: string, count: number) =>
      el(
        'button',
        {
          type: 'button',
          class: 'search-chip',
          'data-kind': kind ?? 'all',
          'aria-pressed': String(this.#kind === kind),
        },
        name,
        ' ',
        el('span', {}, String(count)),
      );
    return [
      chip(undefined, t.all, answer.results.length),
      ...[...counts].map(([kind, count]) => chip(kind, t[kind], count)),
    ];
  }

  /** Shown at once, said when the reader pauses. */
  #say(text: string): void {
    clearTimeout(this.#saying);
    this.#seen.textContent = text;
    this.#saying = setTimeout(() => {
      this.#spoken.textContent = text;
    }, QUIET_MS);
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#parts.root.querySelectorAll<HTMLAnchorElement>('[data-results] li > a, .search-ways a')];
  }

  #onKey(event: KeyboardEvent): void {
    const { input } = this.#parts;
    if (event.isComposing || event.altKey) return;
    const { target } = event;
    const links = this.#links();
    const at = target instanceof HTMLAnchorElement ? links.indexOf(target) : -1;
    if (target !== input && at < 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
      if (next < 0) input.focus();
      else (links[next] ?? links.at(-1))?.focus();
    } else if (event.key === 'Enter' && target === input) {
      event.preventDefault();
      void this.#openFirst(event.ctrlKey || event.metaKey);
    } else if (at >= 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      input.focus(); // typing on goes on in the field
    }
  }

  async #openFirst(inNewTab: boolean): Promise<void> {
    if (this.#answer?.query.typed !== this.#parts.input.value.trim()) await this.search();
    const [first] = this.#links();
    if (!first) return;
    rememberSearch(this.#parts.input.value);
    if (inNewTab) window.open(first.href, '_blank', 'noopener');
    else first.click();
  }

  #onFilter(event: MouseEvent): void {
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kind]') : null;
    if (!chip) return;
    const counts = this.#answer ? [...countKinds(this.#answer).keys()] : [];
    this.#kind = counts.find((kind) => kind === chip.dataset['kind']);
    this.#options.onChange?.(this.#parts.input.value, this.#kind);
    this.#draw();
    this.#parts.filters.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }

  #onLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    rememberSearch(this.#parts.input.value);
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.#options.onOpen?.();
  }
}
