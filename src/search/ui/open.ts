import styles from '../../styles/search.css?url';
import { SearchDialog } from './dialog.ts';
import { pageEngine } from './engine.ts';

let dialog: SearchDialog | undefined;
let styled: Promise<void> | undefined;

/** Fetches the dialog's style sheet. As an import of this module Astro would put it on every page of the site. */
function style(): Promise<void> {
  styled ??= new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = link.onerror = () => done(); // a dialog without its looks still searches
    document.head.append(link);
  });
  return styled;
}

/** Fetches what the first key press needs: the titles and the looks. */
export function warm(): void {
  void style();
  pageEngine()
    .load()
    .catch(() => {}); // opening tries again and says so
}

/**
 * Opens the search dialog.
 * @param opener what the reader pressed; a field's text becomes the query
 */
export async function openSearch(opener?: HTMLElement): Promise<void> {
  warm();
  await style();
  dialog ??= new SearchDialog(pageEngine());
  dialog.open(opener instanceof HTMLInputElement ? opener.value : undefined);
}
