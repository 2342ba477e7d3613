import { punctuation } from '../../i18n/punctuation.ts';
import type { Locale } from '../../model/schema/common.ts';

/** The end of a cell that holds something and does not close with a mark of its own. */
const CELL_END = /(?<!<t[hd][^>]*>|[\s:：;；?？!！.。…](?:<\/\w+>)*)<\/(t[hd])>(?=\s*<(t[hd])?)/g;

/**
 * A page's HTML as the full-text index should read it: on the page a label stands above its value and a cell beside the
 * next, in an excerpt they run together. So a colon goes behind labels, a semicolon between cells, a stop behind a row.
 * @param html of a whole page
 */
export function excerptText(html: string): string {
  const locale: Locale = /<html[^>]*\blang="en/.test(html) ? 'en' : 'zh';
  const { colon, stop } = punctuation(locale);
  const between = locale === 'zh' ? '；' : '; ';
  return html
    .replace(/(?<![:：?？!！])<\/dt>/g, `${colon}</dt>`)
    .replace(CELL_END, (_, tag: string, next: string | undefined) => `${next ? between : stop}</${tag}>`);
}
