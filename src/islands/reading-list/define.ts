// The file in which every page has its checklists: one request for them there and here.
import '../steps.ts';
import { ReadingList } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'reading-list': ReadingList;
  }
}

customElements.define('reading-list', ReadingList);
