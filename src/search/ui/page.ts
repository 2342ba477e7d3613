import { searchStrings } from '../../i18n/strings/search.ts';
import type { Kind } from '../kinds.ts';
import { readAddress, writeAddress } from './address.ts';
import { pageEngine } from './engine.ts';
import { SearchView } from './view.ts';

/** Brings the search page to life: results as the reader types, filters and query in the address, back and forward. */
export function startSearchPage(root: HTMLElement): void {
  const engine = pageEngine();
  const part = (name: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!element) throw new Error(`search page: there is no [data-search-${name}]`);
    return element;
  };
  const input = root.querySelector('input');
  const results = root.querySelector<HTMLElement>('[data-results]');
  if (!input || !results) throw new Error('search page: there is no field or no place for results');
  const directory = part('directory');
  const toggle = () => {
    directory.hidden = input.value.trim() !== '';
  };
  const write = (typed: string, kind: Kind | undefined, { isNew }: { isNew: boolean }) => {
    const address = location.pathname + writeAddress(typed, kind);
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  let shown: Kind | undefined;
  const view = new SearchView(
    { root, input, status: part('status'), filters: part('filters'), results, ways: part('ways') },
    {
      locale: engine.locale,
      strings: searchStrings(engine.locale),
      engine,
      onChange: (typed, kind) => {
        // A filter is a step that "back" undoes; typing is one search, however many letters.
        write(typed, kind, { isNew: kind !== shown });
        shown = kind;
        toggle();
      },
    },
  );
  const read = (early = '') => {
    const { typed, kind } = readAddress(location.search);
    shown = kind;
    void view.show(typed || early, kind).then(toggle);
    toggle();
  };
  addEventListener('popstate', () => read());
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    write(input.value, shown, { isNew: true });
    void view.search();
  });
  read(input.value); // typed before this script was there
}
