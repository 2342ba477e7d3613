import styles from '../../styles/sheets/share-menu.css?url';
import { styleSheet } from '../shared/style-sheet.ts';
import { ShareMenu } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'share-menu': ShareMenu;
  }
}

customElements.define('share-menu', ShareMenu);

let menu: ShareMenu | undefined;

/** Opens the page's menu at a link button. Nothing happens on a page without the menu's template. */
export async function openShareMenu(link: HTMLAnchorElement): Promise<void> {
  await styleSheet(styles); // it is measured to find its place
  const template = document.querySelector<HTMLTemplateElement>('template[data-share-menu]');
  if (!menu && template) {
    const copy = document.importNode(template.content, true).firstElementChild;
    if (copy instanceof ShareMenu) menu = copy;
  }
  menu?.show(link);
}
