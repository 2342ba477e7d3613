// What both use stays in the file of the checklists, so that pages with a checklist fetch one file and not two.
import '../check-list/define.ts';
import { ReadingList } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'reading-list': ReadingList;
  }
}

customElements.define('reading-list', ReadingList);
