import styles from '../../styles/sheets/term-tip.css?url';
import { styleSheet } from '../shared/style-sheet.ts';
import { TermTip } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'term-tip': TermTip;
  }
}

customElements.define('term-tip', TermTip);

/** The page's one bubble, with its looks: it is measured to find its place. */
export async function makeTermTip(): Promise<TermTip> {
  await styleSheet(styles);
  return document.createElement('term-tip');
}
