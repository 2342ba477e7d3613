import type { Page, PageText } from '../playbook.ts';
import type { Locale } from '../schema/common.ts';

/** A page's text in one language that really exists. */
export interface OwnText {
  readonly page: Page;
  readonly locale: Locale;
  readonly text: PageText;
}

/** True when both languages of the page exist (else one stands in for the other). */
export const isBilingual = (page: Page): boolean => page.zh !== page.en;

/** The texts of all pages, without those that only stand in for a missing language. */
export function ownTexts(pages: readonly Page[]): readonly OwnText[] {
  return pages.flatMap((page) =>
    (['zh', 'en'] as const).flatMap((locale): OwnText[] => {
      const text = page[locale];
      return isBilingual(page) || text.file.endsWith(`${locale}.mdx`) ? [{ page, locale, text }] : [];
    }),
  );
}
