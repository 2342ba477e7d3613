import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { newContext, openPage } from './support/browser.ts';
import { box, checklist, itemsOfAGroup, SOP } from './support/islands.ts';

describe('a permalink', () => {
  const link = 'main :is(h2, h3) a.copy-link';

  test('stays a link for everything but a plain click', async () => {
    const page = await openPage({ path: SOP });
    const prevented = await page
      .locator(link)
      .first()
      .evaluate((element) =>
        [{}, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }].map((init) => {
          const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
          document.addEventListener('click', (late) => queueMicrotask(() => late.preventDefault()), {
            once: true,
          });
          element.dispatchEvent(event);
          return event.defaultPrevented;
        }),
      );
    expect(prevented[0]).toBe(true);
    const context = page.context();
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page
        .locator(link)
        .first()
        .click({ modifiers: ['Control'] }),
    ]);
    expect(new URL(opened.url()).hash).toBe(await page.locator(link).first().getAttribute('href'));
  });

  test('leads to its target without JavaScript', async () => {
    const page = await openPage({ path: SOP, js: false });
    await page.locator(link).first().click();
    expect(new URL(page.url()).hash).toBe(await page.locator(link).first().getAttribute('href'));
  });
});

describe('“on this page”', () => {
  const current = 'toc-spy a[aria-current]';

  test('marks the section being read, also one that is too low to reach the top', async () => {
    const page = await openPage({ path: SOP, width: 1440 });
    const links = page.locator('toc-spy a');
    const hrefs = await links.evaluateAll((all) => all.map((item) => item.getAttribute('href')));
    const target = hrefs[Math.floor(hrefs.length / 2)] ?? '';
    await page.locator(target).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await expect.poll(() => page.locator(current).getAttribute('href')).toBe(target);
    expect(await page.locator(current).count()).toBe(1);
    await page.emulateMedia({ reducedMotion: 'reduce' }); // no smooth scrolling, which takes its time
    await links.last().click();
    await expect.poll(() => page.locator(current).getAttribute('href')).toBe(hrefs.at(-1));
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect
      .poll(() => page.locator(current).evaluateAll((all) => all.map((item) => item.getAttribute('href'))))
      .not.toContain(target);
  });
});

describe('the language switch', () => {
  /** Where the switch leads when the pointer has come to it. Playwright's own hover() would scroll the page. */
  async function aim(page: Page): Promise<URL> {
    const link = page.locator('a[data-lang-switch]').first();
    const box = await link.boundingBox();
    await page.mouse.move(0, 0);
    await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    return new URL(await link.evaluate((element: HTMLAnchorElement) => element.href));
  }

  test('leads to the same section and the same filter', async () => {
    const page = await openPage({ path: `${PAGE_KINDS['KPI catalogue']}?goal=lead-generation` });
    await page.locator('[data-kpi][hidden]').first().waitFor({ state: 'attached' }); // it is filtered
    const shown = page.locator('[data-kpi]:not([hidden])').nth(1);
    await shown.evaluate((item) => item.scrollIntoView({ behavior: 'instant' }));
    const { pathname, search, hash } = await aim(page);
    expect([pathname, search]).toEqual([`/en${PAGE_KINDS['KPI catalogue']}`, '?goal=lead-generation']);
    expect(hash).toBe(`#${await shown.getAttribute('id')}`);
  });

  test('leads to the target of the address while it is in view, and to the top of the page from the top', async () => {
    const page = await openPage({ path: SOP });
    const id = (await itemsOfAGroup(page)).ids[1];
    expect((await aim(page)).hash).toBe('');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${page.url()}#${id}`);
    expect((await aim(page)).hash).toBe(`#${id}`);
  });
});

describe('the script', () => {
  test.each([
    ['an article', PAGE_KINDS.article, 5, 5],
    ['an SOP page', SOP, 6, 10],
  ])('of %s stays within its budget', async (_, path, requests, kilobytes) => {
    const page = await openPage({ path });
    await page.waitForLoadState('networkidle');
    const { all, scripts } = await page.evaluate(() => {
      const entries = performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming);
      const bytes = entries
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ encodedBodySize }) => encodedBodySize);
      return { all: entries.length + 1, scripts: bytes.reduce((sum, size) => sum + size, 0) };
    });
    expect(all).toBeLessThanOrEqual(requests);
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual(kilobytes * 1000);
  });

  test('of one island may fail without harm to the others', async () => {
    const context = await newContext({});
    await context.addInitScript(() => {
      Object.assign(window, { failures: [] });
      addEventListener('error', (event) => {
        Reflect.get(window, 'failures').push(event.message);
        event.preventDefault();
      });
      window.IntersectionObserver = class {
        constructor() {
          throw new Error('broken on purpose');
        }
      } as unknown as typeof IntersectionObserver;
      const real = document.addEventListener.bind(document);
      document.addEventListener = ((type: string, ...rest: [EventListener]) => {
        if (type === 'pointerdown') throw new Error('broken on purpose');
        real(type, ...rest);
      }) as typeof document.addEventListener;
    });
    const page = await context.newPage(); // not `openPage`, which fails on any error
    const probe = await openPage({ path: SOP });
    await page.goto(probe.url());
    await checklist(page);
    const { ids } = await itemsOfAGroup(page);
    await box(page, ids[0]).check();
    await page.locator('main a.copy-link').first().click({ force: true });
    await page.locator('a.copy-link[data-copied]').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'failures').length)).toBeGreaterThan(0);
  });
});
