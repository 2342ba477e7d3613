import { FlowFigure } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'flow-figure': FlowFigure;
  }
}

customElements.define('flow-figure', FlowFigure);
