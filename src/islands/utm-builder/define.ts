import styles from '../../styles/sheets/utm-builder.css?url';
import { styleSheet } from '../shared/style-sheet.ts';
import { UtmBuilder } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'utm-builder': UtmBuilder;
  }
}

void styleSheet(styles);
customElements.define('utm-builder', UtmBuilder);
