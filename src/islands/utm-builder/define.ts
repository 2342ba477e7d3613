import styles from '../../styles/utm-builder.css?url';
import { UtmBuilder } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'utm-builder': UtmBuilder;
  }
}

// As an import of this module Astro would put the style sheet on every page of the site.
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = styles;
document.head.append(link);

customElements.define('utm-builder', UtmBuilder);
