/** Runs queries in a real browser: on the search page as a reader would, and through Pagefind as it comes. */
import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../src/model/schema/common.ts';
import { type EvalQuery, isHeldOut, isRight, isRightPage, placeOf } from './queries.ts';

/** What one query found. */
export interface Outcome {
  readonly query: EvalQuery;
  readonly isHeldOut: boolean;
  /** Place of the first right result counted from 0; -1 when it is not among the first ten. */
  readonly rank: number;
  readonly found: number;
  /** Where the first results lead. */
  readonly places: readonly string[];
  /** From the key press to the first result in the page, milliseconds. */
  readonly firstMs: number;
  /** The same for Pagefind as it comes, the right page being enough. */
  readonly plain: { readonly rank: number; readonly found: number };
}

const DEPTH = 10;
/** Pagefind's results are fetched one by one; so many are enough for the figures. */
const PLAIN_DEPTH = 5;

/** Opens the search page of a language and runs all queries on it. */
export async function measure(
  browser: Browser,
  url: string,
  locale: Locale,
  queries: readonly EvalQuery[],
  { withPlain = true } = {},
): Promise<Outcome[]> {
  const context = await browser.newContext();
  // Pagefind as it comes compiles WebAssembly, which the site's own policy need not allow.
  const plainContext = await browser.newContext({ bypassCSP: true });
  const base = new URL(url).pathname;
  try {
    const address = new URL(`${locale === 'en' ? 'en/' : ''}search/`, url).href;
    const [page, plainPage] = [await context.newPage(), await plainContext.newPage()];
    await Promise.all([page.goto(address), plainPage.goto(address)]);
    await page.locator('[data-search-status] [role=status]').waitFor({ state: 'attached' }); // the page is alive
    await ask(page, locale === 'zh' ? '预热' : 'warm up');
    const outcomes: Outcome[] = [];
    for (const [at, query] of queries.entries()) {
      const { links, firstMs } = await ask(page, query.q);
      const places = links.slice(0, DEPTH).map((link) => placeOf(link, base));
      const pages = withPlain ? await askPagefind(plainPage, `${base}pagefind/pagefind.js`, query.q) : [];
      const plain = pages.map((path) => placeOf(new URL(path, url).href, base));
      outcomes.push({
        query,
        isHeldOut: isHeldOut(at),
        rank: places.findIndex((place) => isRight(query, place)),
        found: links.length,
        places,
        firstMs,
        plain: { rank: plain.findIndex((place) => isRightPage(query, place)), found: plain.length },
      });
    }
    return outcomes;
  } finally {
    await Promise.all([context.close(), plainContext.close()]);
  }
}

/** Types a query and reads the results when they are complete. */
async function ask(page: Page, query: string): Promise<{ links: string[]; firstMs: number }> {
  return page.evaluate(async (query) => {
    const input = document.querySelector<HTMLInputElement>('[data-search-page] input');
    const results = document.querySelector('[data-results]');
    if (!input || !results) throw new Error('this is not the search page');
    const until = (isDone: () => boolean) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(check);
        const timer = setTimeout(finish, 10_000);
        function finish() {
          clearTimeout(timer);
          observer.disconnect();
          done();
        }
        function check() {
          if (isDone()) finish();
        }
        observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
        check();
      });
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => results.querySelector('li') === null && !results.hasAttribute('aria-busy'));
    const start = performance.now();
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => results.querySelector('li') !== null || !results.hasAttribute('aria-busy'));
    const firstMs = performance.now() - start;
    await until(() => !results.hasAttribute('aria-busy'));
    return {
      firstMs,
      links: [...results.querySelectorAll('li')].flatMap((item) => item.querySelector('a')?.href ?? []),
    };
  }, query);
}

/** Pagefind's own results for the query as typed, best first. */
async function askPagefind(page: Page, script: string, query: string): Promise<string[]> {
  return page.evaluate(
    async ({ script, query, depth }) => {
      const pagefind = await import(script);
      const holder: {
        plain?: {
          search(
            query: string,
          ): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
        };
      } = window as never;
      holder.plain ??= pagefind.createInstance({ noWorker: true });
      const { results } = (await holder.plain?.search(query)) ?? { results: [] };
      const pages = await Promise.all(results.slice(0, depth).map((result) => result.data()));
      return pages.map(({ url }) => url);
    },
    { script, query, depth: PLAIN_DEPTH },
  );
}
