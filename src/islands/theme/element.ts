import { $storage } from '../../state/storage.ts';
import { $theme, parseTheme } from '../../state/theme.ts';
import { pageString, say } from '../shared/voice.ts';

/** `<theme-switch>`: a radio group with the values of `Theme`. Several on a page agree. */
export class ThemeSwitch extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('change', this);
    this.#stop = $theme.subscribe((theme) => {
      for (const radio of this.querySelectorAll('input')) radio.checked = radio.value === theme;
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  handleEvent({ target }: Event): void {
    const theme = target instanceof HTMLInputElement ? parseTheme(target.value) : undefined;
    if (!theme) return;
    $theme.set(theme);
    const kept = $storage.get() === 'ok' || $storage.get() === 'unreadable';
    if (!kept) say(pageString('unsaved'), { seen: true });
  }
}
