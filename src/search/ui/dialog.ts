import { href } from '../../i18n/paths.ts';
import { type SearchStrings, searchStrings } from '../../i18n/strings/search.ts';
import { $recentSearches, forgetSearches } from '../../state/recent-searches.ts';
import type { SearchEngine } from '../engine.ts';
import { el } from './element.ts';
import { examples } from './examples.ts';
import { SearchView } from './view.ts';

/** The search dialog: made when it is first opened, one per page. */
export class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #start: HTMLElement;
  readonly #view: SearchView;
  readonly #t: SearchStrings;
  readonly #engine: SearchEngine;

  constructor(engine: SearchEngine) {
    const t = searchStrings(engine.locale);
    this.#t = t;
    this.#engine = engine;
    this.#input = el('input', {
      type: 'search',
      name: 'q',
      'aria-label': t.label,
      placeholder: t.hint,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'go',
      maxlength: '120',
    });
    const close = el('button', { type: 'button', class: 'search-close' }, t.close);
    const form = el(
      'form',
      { class: 'search-form', role: 'search', action: href(engine.locale, '/search/') },
      this.#input,
      close,
    );
    const status = el('p', { class: 'search-status' });
    const filters = el('div', { class: 'search-filters', role: 'group', 'aria-label': t.filter });
    const results = el('div', { 'data-results': true });
    const ways = el('div');
    this.#start = el('div', { class: 'search-start' });
    const keys = el('p', { class: 'search-keys', 'aria-hidden': 'true' }, t.keys);
    const body = el('div', { class: 'search-body' }, status, filters, results, ways, this.#start);
    this.#dialog = el('dialog', { class: 'search-dialog', 'aria-label': t.label }, form, body, keys);
    document.body.append(this.#dialog);

    this.#view = new SearchView(
      { root: this.#dialog, input: this.#input, status, filters, results, ways },
      {
        locale: engine.locale,
        strings: t,
        engine,
        onChange: () => this.#drawStart(),
        onOpen: () => this.#dialog.close(),
      },
    );
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close(); // the backdrop
    });
    this.#start.addEventListener('click', (event) => this.#onStart(event));
    // A page that comes back by the back button comes back without the dialog.
    addEventListener('pagehide', () => this.#dialog.close());
  }

  open(typed?: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (typed) void this.#view.show(typed, undefined);
    this.#drawStart();
    this.#input.focus();
    this.#input.select();
  }

  /** What stands in the dialog before anything is typed: what the reader searched for lately, or examples. */
  #drawStart(): void {
    const t = this.#t;
    this.#start.replaceChildren();
    if (this.#input.value.trim()) return;
    const recent = $recentSearches.get();
    const queries = recent.length > 0 ? recent : examples[this.#engine.locale];
    const list = el(
      'ul',
      {},
      ...queries.map((query) => el('li', {}, el('button', { type: 'button', 'data-query': query }, query))),
    );
    const clear =
      recent.length > 0 ? [el('button', { type: 'button', class: 'search-forget' }, t.clearRecent)] : [];
    this.#start.replaceChildren(el('p', {}, recent.length > 0 ? t.recent : t.tryThese, ...clear), list);
  }

  #onStart({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const query = button.dataset['query'];
    if (query === undefined) forgetSearches();
    else void this.#view.show(query, undefined);
    this.#drawStart();
    this.#input.focus();
  }
}
