/** The link builder on the naming page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/browser.ts';
import { clipboard, isFocused } from './support/islands.ts';

const PATH = '/collaboration/naming/';

const GOOD = {
  url: 'https://www.example.com/locks/?size=2#price',
  quarter: '2026q4',
  market: 'cn',
  short: 'double11',
  source: 'douyin',
  medium: 'paid-social',
  content: 'video-15s-a',
};
const LINK =
  'https://www.example.com/locks/?size=2&utm_source=douyin&utm_medium=paid-social&utm_campaign=2026q4-ecommerce-sales-cn-double11&utm_content=video-15s-a#price';

const field = (page: Page, name: string) => page.locator(`utm-builder [name=${name}]`);
const why = (page: Page, name: string) => page.locator(`#utm-in-${name}-why`);
const output = (page: Page) => page.locator('utm-builder [data-link]');

/** The naming page with the form at work. */
async function openBuilder(path = PATH): Promise<Page> {
  const page = await openPage({ path });
  await page.locator('utm-builder').scrollIntoViewIfNeeded(); // its script comes when it is near
  await page.waitForFunction(() => customElements.get('utm-builder') !== undefined);
  return page;
}

async function fillAll(page: Page): Promise<void> {
  for (const [name, value] of Object.entries(GOOD)) await field(page, name).fill(value);
  await field(page, 'goal').selectOption('ecommerce-sales');
}

test('right values give the link, which can be copied', async () => {
  const page = await openBuilder();
  const copy = page.locator('utm-builder [data-act=copy]');
  expect(await copy.isDisabled()).toBe(true);
  await fillAll(page);
  expect(await output(page).innerText()).toBe(LINK);
  await copy.click();
  await expect.poll(() => page.locator('[data-live]').textContent()).toContain('已复制链接');
  expect(await clipboard(page)).toBe(LINK);
});

test.each([
  ['source', 'Douyin', '写成“douyin”'],
  ['source', '抖音', '写成“douyin”'],
  ['short', '双11', '有中文'],
  ['quarter', '2026Q4', '写成“2026q4”'],
  ['url', 'https://www.example.com/?utm_source=x', '写成“https://www.example.com/”'],
  ['content', 'li@example.com', '个人信息'],
] as const)(
  'a refusal of %s `%s` stands beside the field, is announced, and goes when it is mended',
  async (name, wrong, words) => {
    const page = await openBuilder();
    await fillAll(page);
    await field(page, name).fill(wrong);
    await field(page, name).blur();
    expect(await why(page, name).innerText()).toContain(words);
    expect(await field(page, name).getAttribute('aria-invalid')).toBe('true');
    expect(await field(page, name).getAttribute('aria-describedby')).toContain(`utm-in-${name}-why`);
    await expect.poll(() => page.locator('[data-live]').textContent()).toContain(words);
    expect(await output(page).innerText()).not.toContain('utm_campaign');

    await field(page, name).fill(GOOD[name]);
    expect(await why(page, name).innerText()).toBe('');
    expect(await field(page, name).getAttribute('aria-invalid')).toBeNull();
    expect(await output(page).innerText()).toBe(LINK);
  },
);

test('sending an empty form explains every required field and leads to the first', async () => {
  const page = await openBuilder(`/en${PATH}`);
  const before = page.url();
  await page.locator('utm-builder [type=submit]').click();
  expect(await page.locator('utm-builder [aria-invalid=true]').count()).toBe(7);
  expect(await why(page, 'url').innerText()).toBe('Not filled in yet.');
  expect(await why(page, 'term').innerText()).toBe('');
  expect(await isFocused(page, '#utm-in-url')).toBe(true);
  await expect.poll(() => page.locator('[data-live]').textContent()).toBe('Still to mend: 7');
  await page.locator('utm-builder [type=reset]').click();
  await expect.poll(() => page.locator('utm-builder [aria-invalid=true]').count()).toBe(0);
  expect(page.url()).toBe(before);
});

test('nothing is stored', async () => {
  const page = await openBuilder();
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  const before = await stored();
  await fillAll(page);
  await page.locator('utm-builder [type=submit]').click();
  expect(await stored()).toBe(before);
});

test('without JavaScript the table is there, and a note instead of the form', async () => {
  const page = await openPage({ path: PATH, js: false });
  expect(await page.locator('utm-builder form').isVisible()).toBe(false);
  expect(await page.locator('utm-builder .nojs-only').isVisible()).toBe(true);
  expect(await page.locator('table', { hasText: 'utm_medium' }).first().innerText()).toContain('paid-social');
});
