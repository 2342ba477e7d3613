/** Light, dark or as the system has it: before the first paint, in every tab, and by keyboard. */
import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { newContext, openPage } from './support/browser.ts';
import { chooseTheme, SOP, stored, THEME } from './support/islands.ts';

describe('the theme', () => {
  test.each(['light', 'dark'] as const)('chosen as %s stands before anything is painted', async (theme) => {
    const context = await newContext({ theme: theme === 'dark' ? 'light' : 'dark' });
    await context.addInitScript(
      ([key, value]) => {
        localStorage.setItem(key ?? '', value ?? '');
        const seen: string[] = [];
        Object.assign(window, { seen });
        // Records the theme at every change, and whether there was anything to paint yet.
        new MutationObserver(() => {
          const { theme } = document.documentElement?.dataset ?? {};
          if (theme && seen.at(-1)?.split(' ')[0] !== theme)
            seen.push(document.body ? `${theme} late` : theme);
        }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-theme'] });
      },
      [THEME, theme],
    );
    const page = await openPage({ path: PAGE_KINDS.article, context });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([theme]);
    expect(await page.locator('html').getAttribute('data-js')).toBe('');
  });

  test('follows the system until one is chosen, and again afterwards', async () => {
    const page = await openPage({ path: PAGE_KINDS.article, theme: 'light' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    await chooseTheme(page, 'light');
    expect([await theme(), await stored(page, THEME)]).toEqual(['light', 'light']);
    await page.reload();
    expect(await theme()).toBe('light');
    expect(await page.locator('theme-switch input:checked').getAttribute('value')).toBe('light');
    await chooseTheme(page, 'system');
    expect([await theme(), await stored(page, THEME)]).toEqual(['dark', null]);
  });

  test('is followed by other tabs, and is the system’s when the stored one is none', async () => {
    const context = await newContext({ theme: 'light' });
    const one = await openPage({ path: PAGE_KINDS.article, context });
    const two = await openPage({ path: SOP, context });
    await chooseTheme(one, 'dark');
    await expect.poll(() => two.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await two.locator('theme-switch input[value=dark]').isChecked()).toBe(true);
    await two.evaluate((key) => localStorage.setItem(key, 'purple'), THEME);
    await two.reload();
    expect(await two.locator('html').getAttribute('data-theme')).toBe('light');
    expect(await two.locator('theme-switch input:checked').getAttribute('value')).toBe('system');
  });

  test('is chosen by keyboard', async () => {
    const page = await openPage({ path: PAGE_KINDS.article, theme: 'light' });
    await page.locator('theme-switch button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Escape');
    expect(await page.locator('theme-switch [popover]').isVisible()).toBe(false);
    expect(
      await page.locator('theme-switch button').evaluate((button) => button === document.activeElement),
    ).toBe(true);
  });
});
