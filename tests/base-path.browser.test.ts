/** The same site built for https://example.com/playbook/ works there: links, assets, search, language switch. */
import { beforeAll, expect, test } from 'vitest';
import { build } from '../scripts/lib/build.mjs';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { type RunningServer, serve } from '../scripts/lib/serve.ts';
import { newContext, openPage } from './support/browser.ts';
import { outlines } from './support/outline.ts';
import { fileOf } from './support/pages.ts';

const BASE = '/playbook/';
let dir = '';
let server: RunningServer;

beforeAll(async () => {
  const result = await build({
    outDir: '.cache/base-path',
    capture: true,
    env: { SITE_URL: 'https://example.com', BASE_PATH: BASE },
  });
  expect(result.ok, result.output).toBe(true);
  dir = result.outDir;
  server = await serve({ dir, base: BASE });
  return () => server.close();
}, 180_000);

test('every address in every page begins with the base path and leads to a file', async () => {
  const context = await newContext({});
  const wrong = (await outlines(await context.newPage(), dir)).flatMap(
    ({ page, links, loads, canonical, alternates, isIndexed }) => {
      const own = `https://example.com${BASE}`;
      const named = isIndexed ? [canonical ?? '', ...alternates.map(([, href]) => href)] : [];
      const addresses = [...links, ...loads, ...named];
      return [...new Set(addresses)].flatMap((address) => {
        const url = new URL(address, own + page.path.slice(1));
        if (url.protocol === 'data:' || url.origin !== 'https://example.com') return [];
        const path = decodeURIComponent(url.pathname);
        if (!path.startsWith(BASE)) return [`${page.path}  ${address} leaves ${BASE}`];
        return fileOf(`/${path.slice(BASE.length)}`, dir)
          ? []
          : [`${page.path}  ${address} leads to no file`];
      });
    },
  );
  expect(wrong).toEqual([]);
});

test('the home page loads its assets, and a link in it leads on', async () => {
  const page = await openPage({ path: '/', base: server.url });
  // The sheet of every page and that of the home page are both at work.
  const looks = (selector: string, property: string) =>
    page
      .locator(selector)
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await looks('.site-header', 'position')).toBe('sticky');
  expect(await looks('.search-box form', 'display')).toBe('flex');
  await page.locator('main a[href]:visible').first().click();
  expect(new URL(page.url()).pathname.startsWith(BASE)).toBe(true);
  expect(await page.locator('main h1').isVisible()).toBe(true);
});

test('search finds, and its first result opens', async () => {
  const page = await openPage({
    path: `${PAGE_KINDS.search}?q=${encodeURIComponent('数据分析师')}`,
    base: server.url,
  });
  const first = page.locator('[data-results] li a').first();
  await first.click();
  await page.waitForURL(`**${BASE}roles/**`);
  expect(await page.locator('main h1').innerText()).toContain('数据分析师');
});

test('the language switch leads to the same page', async () => {
  const page = await openPage({ path: PAGE_KINDS.article, base: server.url });
  await page.locator('header a[hreflang=en]').first().click();
  await page.waitForURL(`**${BASE}en${PAGE_KINDS.article}*`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('a tick made in one language is there in the other', async () => {
  const context = await newContext({});
  const zh = await openPage({ path: PAGE_KINDS.SOP, base: server.url, context });
  const box = zh.locator('check-list input[type=checkbox]:enabled').first();
  await box.check();
  const en = await openPage({ path: `/en${PAGE_KINDS.SOP}`, base: server.url, context });
  await en.locator('check-list input[type=checkbox]:checked').first().waitFor();
  expect(await en.locator('check-list input[type=checkbox]:checked').count()).toBe(1);
});

test('the 404 page of each language is styled and leads home', async () => {
  for (const [path, lang] of [
    ['/nowhere/', 'zh-CN'],
    ['/en/nowhere/', 'en'],
  ] as const) {
    const page = await openPage({ path, base: server.url });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    const home = await page.locator('main a[href]').first().getAttribute('href');
    expect(home?.startsWith(BASE)).toBe(true);
  }
});
