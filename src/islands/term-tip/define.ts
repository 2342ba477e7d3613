import { TermTip } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'term-tip': TermTip;
  }
}

customElements.define('term-tip', TermTip);
