/** Reads what matters for links and metadata out of a built page, with the browser's own parser. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type BuiltPage, builtPages } from './pages.ts';

export interface Outline {
  readonly page: BuiltPage;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly number[];
  readonly ids: readonly string[];
  /** `href` of every `<a>` and `<area>`, as written. */
  readonly links: readonly string[];
  /** What the browser loads by itself: scripts, styles, pictures, icons, preloads. */
  readonly loads: readonly string[];
  readonly canonical: string | null;
  readonly alternates: readonly (readonly [hreflang: string, href: string])[];
  readonly csp: string | null;
  readonly isIndexed: boolean;
}

/**
 * Parses all pages of a built site.
 *
 * @param page an empty page to parse in; nothing of the documents is loaded or run
 */
export async function outlines(page: Page, dir?: string): Promise<Outline[]> {
  const all: Outline[] = [];
  for (const built of builtPages(dir ? { dir } : {})) {
    all.push({ page: built, ...(await page.evaluate(readDocument, readFileSync(built.file, 'utf8'))) });
  }
  return all;
}

/** Runs in the browser. */
function readDocument(html: string) {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const list = (selector: string, name: string): string[] =>
    [...doc.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  const loaded =
    'link:is([rel~=stylesheet], [rel~=icon], [rel~=manifest], [rel~=preload], [rel~=modulepreload], [rel~=apple-touch-icon])';
  return {
    lang: doc.documentElement.lang,
    title: doc.title.trim(),
    description: doc.querySelector('meta[name=description]')?.getAttribute('content')?.trim() ?? '',
    headings: [...doc.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((element) =>
      Number(element.tagName.slice(1)),
    ),
    ids: list('[id]', 'id'),
    links: [...list('a[href], area[href]', 'href'), ...list('svg a[*|href]:not([href])', 'xlink:href')],
    loads: [
      ...list('[src]', 'src'),
      ...list('[srcset]', 'srcset').flatMap((set) =>
        set.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
      ),
      ...list(loaded, 'href'),
      ...list('svg :is(use, image)[href]', 'href'),
    ],
    canonical: doc.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    alternates: [...doc.querySelectorAll('link[rel=alternate][hreflang]')].map((link): [string, string] => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
    csp: doc.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? null,
    isIndexed: !/noindex/.test(doc.querySelector('meta[name=robots]')?.getAttribute('content') ?? ''),
  };
}
