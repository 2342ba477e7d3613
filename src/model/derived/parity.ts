import type { Page, PageText } from '../playbook.ts';
import { writtenLinks } from './links.ts';

/** What is counted in each language of a page. */
export const PARITY_COUNTS = ['headings', 'components', 'links', 'fences'] as const;
export type ParityCount = (typeof PARITY_COUNTS)[number];

/** How the two languages of a page compare. */
export interface PageParity {
  readonly path: string;
  /** How many of each there are in either language. */
  readonly counts: Readonly<Record<ParityCount, { readonly zh: number; readonly en: number }>>;
  /** Places that only one language leads to, each once, in page order. */
  readonly linksOnlyZh: readonly string[];
  readonly linksOnlyEn: readonly string[];
  /** True when all counts agree and both lead to the same places. */
  readonly even: boolean;
}

/** The links of one language: the page as if it had no other. */
const linksOf = (page: Page, text: PageText): readonly string[] =>
  writtenLinks({ ...page, zh: text, en: text });

/**
 * Compares the two languages of a page. Sections, components and front matter that differ are mistakes and integrity
 * refuses them; what is found here may have a reason (a source that exists in one language) and stands in the report.
 */
export function pageParity(page: Page): PageParity {
  const { path, zh, en } = page;
  const count = (what: ParityCount) => ({ zh: zh[what].length, en: en[what].length });
  const counts = {
    headings: count('headings'),
    components: count('components'),
    links: count('links'),
    fences: count('fences'),
  };
  const [zhLinks, enLinks] = [linksOf(page, zh), linksOf(page, en)];
  const linksOnlyZh = zhLinks.filter((link) => !enLinks.includes(link));
  const linksOnlyEn = enLinks.filter((link) => !zhLinks.includes(link));
  const sameCounts = PARITY_COUNTS.every((what) => counts[what].zh === counts[what].en);
  return {
    path,
    counts,
    linksOnlyZh,
    linksOnlyEn,
    even: sameCounts && linksOnlyZh.length + linksOnlyEn.length === 0,
  };
}
