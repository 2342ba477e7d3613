import { CheckList } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'check-list': CheckList;
  }
}

customElements.define('check-list', CheckList);
