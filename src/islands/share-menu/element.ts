import { $readingList, asList, MOST_ENTRIES } from '../../state/reading-list.ts';
import { copyText } from '../shared/copy-text.ts';
import { fill, pageString, say } from '../shared/voice.ts';
import { asHtml, asMarkdown, asText, nameOf, type Quoted } from './quote.ts';

/**
 * `<share-menu>`: what else can be done with a link that has just been copied. One per page, out of a `<template>` of the server's;
 * a popover, so that no box clips it, put into the text behind what the link belongs to, so that Tab leads from the one into
 * the other. It stays until the reader goes on: Esc, a click or the focus elsewhere.
 */
export class ShareMenu extends HTMLElement {
  #link: HTMLAnchorElement | undefined;
  #label = '';
  #add = '';

  connectedCallback(): void {
    this.#label ||= this.getAttribute('aria-label') ?? '';
    this.addEventListener('click', this);
    for (const type of ['keydown', 'pointerdown', 'focusin']) document.addEventListener(type, this);
  }

  disconnectedCallback(): void {
    for (const type of ['keydown', 'pointerdown', 'focusin']) document.removeEventListener(type, this);
  }

  /** Opens the menu at a link button; it moves there when it is open at another one. */
  show(link: HTMLAnchorElement): void {
    this.hide();
    this.#link = link;
    (link.closest('h2, h3, h4') ?? link).after(this);
    this.setAttribute('aria-label', fill(this.#label, { name: this.#quoted.section }));
    for (const button of this.querySelectorAll('[data-done]')) button.removeAttribute('data-done');
    link.setAttribute('aria-expanded', 'true');
    this.showPopover();
    this.#render();
  }

  hide(): void {
    this.#link?.removeAttribute('aria-expanded');
    this.#link = undefined;
    this.remove();
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') return;
      const link = this.#link;
      const inside = this.contains(document.activeElement);
      this.hide();
      if (inside) link?.focus();
    } else if (event.type === 'click') {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-act]') : null;
      if (button) void this.#act(button);
    } else if (target instanceof Node && !this.contains(target) && !this.#link?.contains(target)) {
      this.hide();
    }
  }

  get #quoted(): Quoted {
    return {
      page: document.querySelector('h1')?.textContent?.trim() ?? document.title,
      section: nameOf(this.#link?.getAttribute('aria-label') ?? ''),
      url: location.origin + location.pathname + (this.#link?.hash ?? ''),
    };
  }

  /** Address of the section without base and language. */
  get #address(): string {
    const base = this.dataset['base'] ?? '/';
    return `/${location.pathname.slice(base.length)}${this.#link?.hash ?? ''}`;
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    const act = button.dataset['act'];
    if (act === 'list') return this.#toggle();
    const copied = await (act === 'markdown' ? copyText(asMarkdown(this.#quoted)) : copyRich(this.#quoted));
    button.toggleAttribute('data-done', copied);
    say(copied ? (this.dataset['sayQuoted'] ?? '') : pageString('copyFailed'), { seen: !copied });
  }

  #toggle(): void {
    const list = $readingList.get();
    const address = this.#address;
    const isListed = list.includes(address);
    if (!isListed && list.length >= MOST_ENTRIES) {
      say(fill(this.dataset['sayFull'], { n: MOST_ENTRIES }), { seen: true });
      return;
    }
    const next = isListed ? list.filter((entry) => entry !== address) : asList([...list, address]);
    $readingList.set(next);
    this.#render();
    say(fill(this.dataset[isListed ? 'sayRemoved' : 'sayAdded'], { n: next.length }));
  }

  #render(): void {
    const list = $readingList.get();
    const isListed = list.includes(this.#address);
    const toggle = this.querySelector<HTMLElement>('[data-act=list]');
    this.#add ||= toggle?.textContent ?? '';
    if (toggle) toggle.textContent = isListed ? (this.dataset['remove'] ?? '') : this.#add;
    const open = this.querySelector<HTMLAnchorElement>('a');
    if (open) {
      open.hidden = list.length === 0;
      open.textContent = fill(this.dataset['open'], { n: list.length });
    }
    if (this.#link) this.#place(this.#link); // its size has changed
  }

  /** Below the link, above it where there is no room; in page coordinates, so that it scrolls with the text. */
  #place(link: HTMLAnchorElement): void {
    const at = link.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(12, Math.min(at.left, clientWidth - this.offsetWidth - 12));
    const below = at.bottom + this.offsetHeight + 8 < clientHeight || at.top < this.offsetHeight;
    this.style.left = `${left + scrollX}px`;
    this.style.top = `${(below ? at.bottom + 6 : at.top - this.offsetHeight - 6) + scrollY}px`;
  }
}

/** Copies a quotation for programs that take plain text and for those that take formatted text. */
async function copyRich(quoted: Quoted): Promise<boolean> {
  const text = asText(quoted);
  try {
    const blob = (type: string, value: string) => new Blob([value], { type });
    const item = new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', asHtml(quoted)),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text);
  }
}
