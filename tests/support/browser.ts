/** Opens pages in the shared browser and watches them. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';

export interface PageOptions {
  /** Path from the root of the site, such as `/roles/`. */
  readonly path: string;
  /** Width of the window in CSS pixels. Default 1280. */
  readonly width?: number;
  readonly height?: number;
  /** What the reader's system prefers. Default light. */
  readonly theme?: 'light' | 'dark';
  /** Set to false for a reader without JavaScript. */
  readonly js?: boolean;
  /** Another site than the one over dist/: its address with a slash at the end. */
  readonly base?: string;
  /** A context to open the page in, so that it shares storage with another page. */
  readonly context?: BrowserContext;
}

/** What a page did that no page of ours does. */
interface Trouble {
  readonly kind: 'console' | 'exception' | 'csp' | 'foreign request' | 'failed request';
  readonly text: string;
}

let browser: Promise<Browser> | undefined;
const opened = new Set<BrowserContext>();
const troubles = new Map<Page, Trouble[]>();

/** The browser that the global setup has started. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  return browser;
}

/** A new context: storage, theme and size of its own. Closed after the test, unless `keep` is set. */
export async function newContext(
  {
    width = 1280,
    height = 900,
    theme = 'light',
    js = true,
    locale,
  }: Partial<PageOptions> & { locale?: string },
  { keep = false } = {},
): Promise<BrowserContext> {
  const context = await (await sharedBrowser()).newContext({
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled: js,
    ...(locale ? { locale } : {}),
  });
  context.setDefaultTimeout(10_000); // everything is on this machine: what has not come by then will not
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  if (!keep) opened.add(context);
  return context;
}

/**
 * Opens a page and waits until it has loaded. After the test everything opened is closed, and the test fails
 * when a page wrote an error to the console, threw, broke its own content security policy, asked another
 * host for anything, or got no answer to a request.
 */
export async function openPage(options: PageOptions): Promise<Page> {
  const context = options.context ?? (await newContext(options));
  const page = await context.newPage();
  const base = options.base ?? inject('baseUrl');
  watch(page, new URL(base).origin);
  await visit(page, options.path, base);
  return page;
}

/** Leads an open page to another path of the site. */
export async function visit(page: Page, path: string, base = inject('baseUrl')): Promise<void> {
  await page.goto(new URL(path.replace(/^\//, ''), base).href);
}

/**
 * Notes what goes wrong on a page from now on.
 *
 * @param origin the only origin that the page may talk to
 */
function watch(page: Page, origin: string): void {
  const found: Trouble[] = [];
  troubles.set(page, found);
  page.on('console', (message) => {
    // What failed to load is noted below, with its status and without the page itself, which may well answer 404.
    if (message.type() !== 'error' || /^Failed to load resource/.test(message.text())) return;
    const csp = /Content[- ]Security[- ]Policy/i.test(message.text());
    found.push({ kind: csp ? 'csp' : 'console', text: `${message.text()} (${message.location().url})` });
  });
  page.on('pageerror', (error) => found.push({ kind: 'exception', text: String(error.stack ?? error) }));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) {
      found.push({ kind: 'foreign request', text: url.href });
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was loading.
    if (reason !== 'net::ERR_ABORTED')
      found.push({ kind: 'failed request', text: `${reason} ${request.url()}` });
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      found.push({ kind: 'failed request', text: `${response.status()} ${response.url()}` });
    }
  });
}

afterEach(async () => {
  const all = [...troubles].flatMap(([page, found]) =>
    found.splice(0).map(({ kind, text }) => `${page.url()}  ${kind}: ${text}`),
  );
  await Promise.all([...opened].map((context) => context.close()));
  for (const page of troubles.keys()) if (opened.has(page.context())) troubles.delete(page);
  opened.clear();
  expect(all, 'what the pages did that they should not').toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
