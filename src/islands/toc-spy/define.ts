import { TocSpy } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'toc-spy': TocSpy;
  }
}

customElements.define('toc-spy', TocSpy);
