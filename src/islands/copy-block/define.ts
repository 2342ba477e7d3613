import { CopyBlock } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'copy-block': CopyBlock;
  }
}

customElements.define('copy-block', CopyBlock);
