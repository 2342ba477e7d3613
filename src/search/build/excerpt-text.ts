import { punctuation } from '../../i18n/punctuation.ts';
import type { Locale } from '../../model/schema/common.ts';

/**
 * A page's HTML as the full-text index should read it: on the page a label stands above its value, in an excerpt the two
 * run together, so a colon goes between them.
 * @param html of a whole page
 */
export function excerptText(html: string): string {
  const locale: Locale = /<html[^>]*\blang="en/.test(html) ? 'en' : 'zh';
  const { colon } = punctuation(locale);
  return html.replace(/(?<![:：?？!！])<\/dt>/g, `${colon}</dt>`);
}
