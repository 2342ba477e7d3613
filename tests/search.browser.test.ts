/** Search as a reader meets it: the dialog, the search page, their failures, and a floor under the ranking. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { measure } from '../scripts/search-eval/measure.ts';
import { readQueries } from '../scripts/search-eval/queries.ts';
import { BARS, figures, misses } from '../scripts/search-eval/report.ts';
import { violations } from './support/axe.ts';
import { newContext, openPage, sharedBrowser } from './support/browser.ts';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const field = (page: Page) => dialog(page).locator('input');
const hits = (page: Page) => dialog(page).locator('[data-results] li > a');
const ready = (page: Page) => page.locator('[data-results]:not([aria-busy]) li').first().waitFor();
const place = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).hash;

async function openDialog(path: string = PAGE_KINDS.article, typed = ''): Promise<Page> {
  const page = await openPage({ path });
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
  if (typed) {
    await field(page).fill(typed);
    await ready(page);
  }
  return page;
}

describe('the dialog', () => {
  test('costs nothing before a reader wants it', async () => {
    const page = await openPage({ path: PAGE_KINDS.article });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(300);
    expect(asked.filter((url) => /search|pagefind/.test(url))).toEqual([]);
  });

  test.each(['/', 'Control+k', 'Meta+k'])(
    'opens by %s and closes by Escape, focus going back',
    async (key) => {
      const page = await openPage({ path: PAGE_KINDS.article });
      await page.locator('main a').first().focus();
      await page.keyboard.press(key);
      await field(page).waitFor();
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    },
  );

  test('leads to the step by keyboard alone', async () => {
    const page = await openDialog(PAGE_KINDS.article, '内部审核');
    await page.keyboard.press('ArrowDown');
    expect(
      await hits(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#step-cp-review$/);
    expect(place(page)).toBe('/collaboration/sops/content-production/#step-cp-review');
  });

  test('opens the first result by Enter in the field, in a new tab with Control', async () => {
    const page = await openDialog(PAGE_KINDS.article, '取数');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL(/\/roles\/data-analyst\//);
    expect(await dialog(page).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/roles\/data-analyst\//);
  });

  test('closes when the result lies on the same page', async () => {
    const page = await openDialog(PAGE_KINDS.glossary, '北极星指标');
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(place(page)).toBe('/glossary/#north-star');
  });

  test('goes on with typing when a result has the focus', async () => {
    const page = await openDialog('/en/strategy/', 'review');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('er');
    expect(await field(page).inputValue()).toBe('reviewer');
  });

  test('shows kind, place and the marked match, and says how many there are', async () => {
    const page = await openDialog(PAGE_KINDS.article, '复盘');
    const first = dialog(page).locator('[data-results] li').first();
    expect(await first.locator('mark').first().textContent()).toBe('复盘');
    expect(await first.locator('.hit-trail').textContent()).toContain('术语');
    await expect.poll(() => dialog(page).locator('[role=status]').textContent()).toMatch(/\d+条结果/);
  });

  test('filters by kind', async () => {
    const page = await openDialog(PAGE_KINDS.article, '复盘');
    await dialog(page).locator('[data-kind=sop].search-chip').click();
    const kinds = await dialog(page)
      .locator('[data-results] li')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-kind')));
    expect(new Set(kinds)).toEqual(new Set(['sop']));
  });

  test('says how it read a misspelt word and what it left out', async () => {
    const page = await openDialog(PAGE_KINDS.article, '数剧分析师');
    await expect.poll(() => dialog(page).locator('[role=status]').textContent()).toContain('数据分析师');
    await field(page).fill('数据分析师 qqqqzzzz');
    await expect.poll(() => dialog(page).locator('[role=status]').textContent()).toContain('qqqqzzzz');
  });

  test('offers ways on when there is nothing', async () => {
    const page = await openDialog();
    await field(page).fill('qqqqzzzz');
    const links = dialog(page).locator('.search-ways a');
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/roles/',
      '/collaboration/sops/',
      '/en/search/?q=qqqqzzzz',
    ]);
  });

  test('finds what only the other language says, and marks it', async () => {
    const page = await openDialog(PAGE_KINDS.article, 'confidence interval');
    const first = dialog(page).locator('[data-results] li').first();
    expect(await first.locator('a').getAttribute('href')).not.toMatch(/^\/en\//);
    expect(await first.locator('[lang=en]').count()).toBe(1);
  });

  test('remembers searches that led somewhere, and forgets them when told to', async () => {
    const page = await openDialog(PAGE_KINDS.article, '取数');
    await page.keyboard.press('Enter');
    await page.waitForURL(/data-analyst/);
    await page.keyboard.press('Control+k');
    const recent = dialog(page).locator('.search-start [data-query]');
    await recent.first().waitFor();
    expect(await recent.first().textContent()).toBe('取数');
    await dialog(page).locator('.search-forget').click();
    await page.reload();
    await page.keyboard.press('Control+k');
    await recent.first().waitFor();
    expect(await dialog(page).locator('.search-forget').count()).toBe(0);
  });

  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no accessibility violations, %s, %i px', async (theme, width) => {
    const page = await openPage({ path: PAGE_KINDS.article, theme, width });
    await page.locator('[data-search-open]').first().click();
    await field(page).fill('复盘');
    await ready(page);
    expect(await violations(page)).toEqual([]);
  });

  test('on a phone the field stands within reach of the thumb', async () => {
    const page = await openPage({ path: '/en/', width: 375, height: 720 });
    await page.locator('[data-search-open]').first().click();
    await field(page).fill('budget');
    await ready(page);
    const box = await field(page).boundingBox();
    expect(box?.y).toBeGreaterThan(500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});

describe('when an index cannot be loaded', () => {
  test('the full text: titles are shown, and it is said', async () => {
    const page = await (await newContext({})).newPage();
    await page.route('**/search-index/**', (route) => route.abort());
    await page.goto(new URL('search/?q=%E5%86%85%E5%AE%B9%E7%94%9F%E4%BA%A7', inject('baseUrl')).href);
    await ready(page);
    expect(await page.locator('[data-results] li a').first().getAttribute('href')).toBe(
      '/collaboration/sops/content-production/',
    );
    await expect
      .poll(() => page.locator('[role=status]').first().textContent())
      .toContain('正文索引没有加载');
  });

  test('the titles: it is said, the directories are there, and a second try works', async () => {
    const page = await (await newContext({})).newPage();
    let broken = true;
    await page.route('**/_astro/zh.*.js', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(new URL('search/?q=KPI', inject('baseUrl')).href);
    await expect.poll(() => page.locator('[data-search-status]').textContent()).toContain('没有加载成功');
    expect(await page.locator('.search-ways a').first().isVisible()).toBe(true);
    broken = false;
    // A module that failed once stays failed in this document: the page says so by staying as it is, a reload mends it.
    await page.reload();
    await ready(page);
  });
});

describe('the search page', () => {
  test('has query and filter in its address, and back undoes them', async () => {
    const page = await openPage({ path: `${PAGE_KINDS.search}?q=${encodeURIComponent('复盘')}` });
    await ready(page);
    await page.locator('.search-chip[data-kind=sop]').click();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('sop');
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('kind')).toBe(null);
    expect(await page.locator('.search-chip[aria-pressed=true]').getAttribute('data-kind')).toBe('all');
    await page.goForward();
    await expect
      .poll(() => page.locator('.search-chip[aria-pressed=true]').getAttribute('data-kind'))
      .toBe('sop');
    await page.reload();
    await ready(page);
    expect(await page.locator('.search-chip[aria-pressed=true]').getAttribute('data-kind')).toBe('sop');
  });

  test('follows typing in its address without filling the history', async () => {
    const page = await openPage({ path: PAGE_KINDS.search });
    const before = await page.evaluate(() => history.length);
    await page.locator('[data-search-page] input').pressSequentially('预算');
    await ready(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('预算');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('without JavaScript is a directory of roles and SOPs', async () => {
    const page = await openPage({ path: PAGE_KINDS.search, js: false });
    expect(await page.locator('[data-search-directory] a:visible').count()).toBeGreaterThan(20);
    expect(await page.locator('[data-search-page] input').isVisible()).toBe(false);
  });

  test.each(['/search/', '/en/search/'])('%s with results has no accessibility violations', async (path) => {
    const page = await openPage({ path: `${path}?q=KPI` });
    await ready(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(['zh', 'en'] as const)('what newcomers type is found, %s', (locale) => {
  test('with the right section first, and always with something', { timeout: 180_000 }, async () => {
    const outcomes = await measure(await sharedBrowser(), inject('baseUrl'), locale, readQueries(locale), {
      withPlain: false,
    });
    const { recall1, recall3, zero } = figures(outcomes);
    const told = misses(outcomes, { heldOut: true }).join('\n');
    expect(zero, told).toBe(BARS.zero);
    expect(recall1, told).toBeGreaterThanOrEqual(BARS.recall1);
    expect(recall3, told).toBeGreaterThanOrEqual(FLOOR_RECALL3);
  });
});

/** A little under the bar of `npm run eval:search`: three queries of 250 make one per cent. */
const FLOOR_RECALL3 = BARS.recall3 - 0.01;
