import { $storage } from '../../state/storage.ts';
import { $theme, parseTheme, type Theme } from '../../state/theme.ts';
import { pageString, say } from '../shared/voice.ts';

/** `<theme-switch>`: a radio group with the values of `Theme`. Several on a page agree. */
export class ThemeSwitch extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('change', this);
    window.addEventListener('pageshow', this);
    this.#stop = $theme.subscribe(this.#show);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this);
    this.#stop?.();
  }

  #show = (theme: Theme) => {
    for (const radio of this.querySelectorAll('input')) radio.checked = radio.value === theme;
  };

  handleEvent({ type, target }: Event): void {
    if (type === 'pageshow') this.#show($theme.get()); // the browser may have put back an older choice
    const theme = target instanceof HTMLInputElement ? parseTheme(target.value) : undefined;
    if (!theme) return;
    $theme.set(theme);
    const kept = $storage.get() === 'ok' || $storage.get() === 'unreadable';
    if (!kept) say(pageString('unsaved'), { seen: true });
  }
}
