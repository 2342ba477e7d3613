import { ShareMenu } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'share-menu': ShareMenu;
  }
}

customElements.define('share-menu', ShareMenu);

let menu: ShareMenu | undefined;

/** Opens the page's menu at a link button. Nothing happens on a page without the menu's template. */
export function openShareMenu(link: HTMLAnchorElement): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-share-menu]');
  if (!menu && template) {
    const copy = document.importNode(template.content, true).firstElementChild;
    if (copy instanceof ShareMenu) menu = copy;
  }
  menu?.show(link);
}
