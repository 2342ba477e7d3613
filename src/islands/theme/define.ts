import { ThemeSwitch } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'theme-switch': ThemeSwitch;
  }
}

customElements.define('theme-switch', ThemeSwitch);
