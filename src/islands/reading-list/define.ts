import { ReadingList } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'reading-list': ReadingList;
  }
}

customElements.define('reading-list', ReadingList);
