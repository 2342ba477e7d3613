import { currentAnchor } from '../shared/current-anchor.ts';

/**
 * Lets every `<a data-lang-switch>` lead to the same section, and the same filter or query, of the page in the other
 * language. The address is set when the reader reaches for the link, so that opening it in a new tab or copying it works too.
 */
export function startLangSwitch(): void {
  const aim = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-lang-switch]');
    if (!link) return;
    const url = new URL(link.href);
    // A fragment that is no id, such as a reading list, belongs to the page in either language.
    url.hash = location.hash.includes('=') ? location.hash : currentAnchor();
    url.search = location.search;
    link.href = url.href;
  };
  for (const type of ['pointerdown', 'pointerover', 'focusin', 'click']) document.addEventListener(type, aim);
}
