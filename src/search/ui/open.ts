import { styleSheet } from '../../islands/shared/style-sheet.ts';
import styles from '../../styles/sheets/search.css?url';
import { SearchDialog } from './dialog.ts';
import { pageEngine } from './engine.ts';

let dialog: SearchDialog | undefined;

/** Fetches what the first key press needs: the titles and the looks. */
export function warm(): void {
  void styleSheet(styles);
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
  await styleSheet(styles);
  dialog ??= new SearchDialog(pageEngine());
  dialog.open(opener instanceof HTMLInputElement ? opener.value : undefined);
}
