import '../../styles/search.css';
import { SearchDialog } from './dialog.ts';
import { pageEngine } from './engine.ts';

let dialog: SearchDialog | undefined;

/** Fetches what the first key press needs: the titles. */
export function warm(): void {
  pageEngine()
    .load()
    .catch(() => {}); // opening tries again and says so
}

/**
 * Opens the search dialog.
 * @param opener what the reader pressed; a field's text becomes the query
 */
export function openSearch(opener?: HTMLElement): void {
  warm();
  dialog ??= new SearchDialog(pageEngine());
  dialog.open(opener instanceof HTMLInputElement ? opener.value : undefined);
}
