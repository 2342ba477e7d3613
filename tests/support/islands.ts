/** What the tests of islands and state share: pages that have an island, and where its state is kept. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { PAGE_KINDS } from '../../scripts/lib/page-kinds.ts';
import { sharedBrowser } from './browser.ts';
import { type BuiltPage, builtPages } from './pages.ts';

/** Keys of the storage, as readers have them: a test that must change with them means that a migration is missing. */
export const TICKS = 'playbook:v1:ticks';
export const THEME = 'playbook:v1:theme';

/** The first built page in a language whose HTML has a text in it. */
export function pageWith(text: string, locale: 'zh' | 'en' = 'zh'): BuiltPage {
  const page = builtPages().find(
    (page) => page.locale === locale && readFileSync(page.file, 'utf8').includes(text),
  );
  if (!page) throw new Error(`no page in ${locale} has ${text} in it`);
  return page;
}

/** The checklist of an SOP page, once it works. */
export async function checklist(page: Page): Promise<Locator> {
  const list = page.locator('check-list').first();
  await list.locator('input:enabled').first().waitFor();
  return list;
}

/** Ids of the items of the first group of a checklist that has at least three. */
export function itemsOfAGroup(page: Page): Promise<{ group: string; ids: string[] }> {
  return page.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLElement>('check-list .check-group')) {
      const ids = [...group.querySelectorAll<HTMLElement>('[data-item]')].map(
        (box) => box.dataset['item'] ?? '',
      );
      if (ids.length > 2) return { group: group.dataset['group'] ?? '', ids };
    }
    throw new Error('no group with three items');
  });
}

export const box = (page: Page, id: string | undefined): Locator =>
  page.locator(`[data-item="${id}"]`).first();

/** What the page's storage holds under a key. */
export const stored = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

/** Ids of the items that the page shows as ticked. */
export const ticked = (page: Page): Promise<string[]> =>
  page
    .locator('[data-item]:checked')
    .evaluateAll((all) => all.map((item) => item.getAttribute('data-item') ?? ''));

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

export const SOP = PAGE_KINDS.SOP;

/** Whether the first element that matches has the focus. */
export const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element === document.activeElement);

/** The numbers in a text, for tests that do not depend on its words. */
export const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** A phone: narrow, and touched rather than pointed at. Close it at the end of the test. */
export const touchContext = async (): Promise<BrowserContext> =>
  (await sharedBrowser()).newContext({
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    isMobile: true,
  });

/** Chooses a theme as a reader does. */
export async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.locator('theme-switch button').click();
  await page.locator(`theme-switch input[value=${theme}]`).check();
  await page.keyboard.press('Escape');
}
