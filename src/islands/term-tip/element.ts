import { pageString } from '../shared/voice.ts';

/**
 * `<term-tip>`: the bubble with a term's definition. One per page, made by `start.ts`; a popover, so that no box clips it,
 * put into the text right after its link, so that Tab leads from the one into the other.
 */
export class TermTip extends HTMLElement {
  #link: HTMLAnchorElement | undefined;

  /** The link that the bubble belongs to at the moment. */
  get link(): HTMLAnchorElement | undefined {
    return this.#link;
  }

  /** Shows the definition of a link's term; without one in the page nothing happens. */
  show(link: HTMLAnchorElement): void {
    if (link === this.#link) return;
    this.hide();
    const term = CSS.escape(link.dataset['term'] ?? '');
    const definition = document.querySelector<HTMLElement>(`a[data-term="${term}"][data-def]`)?.dataset[
      'def'
    ];
    if (!definition) return;

    const text = document.createElement('span');
    text.id = 'term-definition';
    text.textContent = definition;
    const more = document.createElement('a');
    more.href = link.href;
    more.textContent = pageString('openTerm');
    this.replaceChildren(text, more);
    this.popover = 'manual';
    link.after(this);
    this.showPopover();
    link.setAttribute('aria-describedby', text.id);
    this.#link = link;
    this.#place(link);
  }

  hide(): void {
    if (!this.#link) return;
    this.#link.removeAttribute('aria-describedby');
    this.#link = undefined;
    this.remove();
  }

  /** Below the link, above it where there is no room; in page coordinates, so that it scrolls with the text. */
  #place(link: HTMLAnchorElement): void {
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect(); // the first line of a link that wraps
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(12, Math.min(at.left, clientWidth - this.offsetWidth - 12));
    const below = at.bottom + this.offsetHeight + 6 < clientHeight || at.top < this.offsetHeight;
    this.style.left = `${left + scrollX}px`;
    this.style.top = `${(below ? at.bottom + 4 : at.top - this.offsetHeight - 4) + scrollY}px`;
  }
}
