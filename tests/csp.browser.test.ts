/** A strict content security policy, kept while the site is used. `openPage` fails a test on any violation. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { newContext, openPage } from './support/browser.ts';
import { type Outline, outlines } from './support/outline.ts';
import { kindsInBothLanguages } from './support/pages.ts';

describe('the policy', () => {
  let pages: Outline[] = [];
  beforeAll(async () => {
    const context = await newContext({}, { keep: true });
    pages = await outlines(await context.newPage());
    await context.close();
  });

  const withPolicy = (test: (csp: string) => boolean) =>
    pages.filter(({ csp }) => test(csp ?? '')).map(({ page }) => page.path);

  test('stands in every page', () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(withPolicy((csp) => !/default-src|script-src/.test(csp))).toEqual([]);
  });

  test('allows neither inline code nor eval', () => {
    expect(withPolicy((csp) => /'unsafe-(inline|eval|hashes)'/.test(csp))).toEqual([]);
  });

  test('names no other host', () => {
    expect(withPolicy((csp) => /https?:|\*/.test(csp))).toEqual([]);
  });
});

describe('in use, nothing breaks the policy', () => {
  test.each(kindsInBothLanguages)('%s: opened, scrolled, theme and width changed', async (_, path) => {
    const page = await openPage({ path });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 800 });
    await settle(page);
    expect(await page.locator('main h1').isVisible()).toBe(true);
  });

  test.each([
    ['zh', '/', '复盘'],
    ['en', '/en/', 'retrospective'],
  ])('search by the dialog, %s', async (_, path, query) => {
    const page = await openPage({ path });
    await page.keyboard.press('Control+k');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    await page.keyboard.type(query);
    const hits = dialog.locator('[data-results] li a[href]');
    await hits.first().waitFor();
    await settle(page);
    expect(await hits.count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape'); // empties the field
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  test('search by its page', async () => {
    const page = await openPage({ path: `${PAGE_KINDS.search}?q=${encodeURIComponent('达人')}` });
    await page.locator('[data-results] li a').first().waitFor();
    expect(await page.locator('[data-results] li').count()).toBeGreaterThan(0);
  });

  test('every theme chosen by hand', async () => {
    const page = await openPage({ path: PAGE_KINDS.article });
    const html = page.locator('html');
    await page.locator('theme-switch > button').click();
    for (const theme of ['dark', 'light', 'system']) {
      await page.locator(`theme-switch input[value=${theme}]`).check();
      expect(await html.getAttribute('data-theme')).toBe(theme === 'dark' ? 'dark' : 'light');
    }
  });

  test('a checklist ticked', async () => {
    const page = await openPage({ path: PAGE_KINDS.SOP });
    const box = page.locator('check-list input[type=checkbox]:enabled').first();
    await box.waitFor();
    await box.check();
    await page.reload();
    await page.locator('check-list input[type=checkbox]:checked').first().waitFor();
    expect(await page.locator('check-list input[type=checkbox]:checked').count()).toBe(1);
  });

  test('every disclosure of an SOP page opened', async () => {
    const page = await openPage({ path: PAGE_KINDS.SOP });
    const closed = page.locator('main details:not([open]) > summary:visible');
    while ((await closed.count()) > 0) await closed.first().click();
    await settle(page);
    expect(await closed.count()).toBe(0);
  });
});

/** Lets timers and idle work run, so that what they break is still noticed. */
const settle = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => setTimeout(() => requestIdleCallback(done, { timeout: 500 }), 100)),
  );
