import { readKey } from '../../state/reading-list.ts';
import { fill } from '../shared/voice.ts';
import { type Known, nameOf } from './names.ts';

/**
 * The entries as rows for the list. All text goes in as text, all links lead to places of the playbook.
 * @param template an `li` with a checkbox, a link and buttons `[data-act=up|down|remove][data-label]`
 * @param base of the site in the reader's language
 */
export function rowsOf(
  entries: readonly Known[],
  template: HTMLTemplateElement,
  base: string,
): DocumentFragment {
  const rows = document.createDocumentFragment();
  for (const [i, entry] of entries.entries()) {
    const copy = document.importNode(template.content, true);
    const row = copy.querySelector<HTMLElement>('li');
    const box = copy.querySelector('input');
    const link = copy.querySelector('a');
    if (!row || !box || !link) continue;
    row.dataset['address'] = entry.address;
    box.dataset['item'] = readKey(entry.address);
    link.href = base + entry.address.slice(1);
    link.textContent = nameOf(entry);
    for (const button of copy.querySelectorAll('button')) {
      button.setAttribute('aria-label', fill(button.dataset['label'], { name: nameOf(entry) }));
      const act = button.dataset['act'];
      button.disabled = (act === 'up' && i === 0) || (act === 'down' && i === entries.length - 1);
    }
    rows.append(copy);
  }
  return rows;
}

/** Puts the focus on a button of a row that has been made anew; where that one is disabled, on the next that is not. */
export function focusRow(list: Element, address: string, act: string): void {
  const row = [...list.querySelectorAll<HTMLElement>('li')].find((one) => one.dataset['address'] === address);
  const button = row?.querySelector<HTMLButtonElement>(`[data-act=${act}]:enabled`);
  (button ?? row?.querySelector<HTMLButtonElement>('button:enabled'))?.focus();
}
