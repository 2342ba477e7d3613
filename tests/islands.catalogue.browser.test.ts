/** What helps in looking things up: the filter of the KPI catalogue and the bubbles of glossary terms. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { openPage } from './support/browser.ts';
import { isFocused, numbers, pageWith, touchContext } from './support/islands.ts';

describe('the catalogue of KPIs', () => {
  const shown = '[data-kpi]:not([hidden])';
  const facts = (page: Page) =>
    page.locator(shown).evaluateAll((all) =>
      all.map((item) => {
        const hrefs = [...item.querySelectorAll('dd a')].map((link) => link.getAttribute('href') ?? '');
        const ids = (before: string) =>
          hrefs.filter((href) => href.includes(before)).map((href) => href.split(before)[1] ?? '');
        return { goals: ids('#goal-'), owner: ids('/roles/')[0]?.replace('/', '') ?? '' };
      }),
    );

  test('is filtered without a reload, and the filter stands in the address', async () => {
    const page = await openPage({ path: PAGE_KINDS['KPI catalogue'] });
    const total = await page.locator('[data-kpi]').count();
    const goal = (await page.locator('select[name=goal] option').nth(1).getAttribute('value')) ?? '';
    await page.locator('select[name=goal]').selectOption(goal);
    await page.locator('[data-kpi][hidden]').first().waitFor({ state: 'attached' }); // the first touch fetches the filter
    const left = await facts(page);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(total);
    expect(left.filter(({ goals }) => !goals.includes(goal))).toEqual([]);
    expect(numbers(await page.locator('kpi-filter [data-count]').innerText())).toEqual([left.length, total]);
    const owner = left[0]?.owner ?? '';
    await page.locator('select[name=role]').selectOption(owner);
    expect((await facts(page)).filter((kpi) => kpi.owner !== owner)).toEqual([]);
    expect(new URL(page.url()).search).toBe(`?goal=${goal}&role=${owner}`);
    const kept = await page.locator(shown).count();
    await page.reload();
    await expect.poll(() => page.locator(shown).count()).toBe(kept);
    expect(await page.locator('select[name=role]').inputValue()).toBe(owner);
    expect(
      await page.locator('[data-kpi-group]:not([hidden]):not(:has([data-kpi]:not([hidden])))').count(),
    ).toBe(0);
    await page.locator('kpi-filter [data-act=reset]').click();
    expect([await page.locator(shown).count(), new URL(page.url()).search]).toEqual([total, '']);
  });

  test('never hides what the address names', async () => {
    const page = await openPage({ path: PAGE_KINDS['KPI catalogue'] });
    const owner = (await page.locator('select[name=role] option').nth(1).getAttribute('value')) ?? '';
    const owned = page.locator(`[data-kpi]:has(dd a[href$="/roles/${owner}/"])`);
    const other = await page
      .locator(`[data-kpi]:not(:has(dd a[href$="/roles/${owner}/"]))`)
      .first()
      .getAttribute('id');
    await page.goto(`${page.url()}?role=${owner}#${other}`);
    await expect.poll(() => page.locator(shown).count()).toBe((await owned.count()) + 1);
    expect(await page.locator(`#${other}`).isVisible()).toBe(true);
    await page.goto(`${page.url().split('?')[0]}?role=gone`); // an id that no longer exists filters nothing
    await expect.poll(() => page.locator('[data-kpi][hidden]').count()).toBe(0);
  });

  test('shows a category again when somebody goes to it', async () => {
    const page = await openPage({ path: PAGE_KINDS['KPI catalogue'], width: 1440 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const categories = await page
      .locator('[data-kpi-group]')
      .evaluateAll((all) => all.map((group) => group.querySelector('[id]')?.id ?? ''));
    const [first, last] = [categories[0] ?? '', categories.at(-1) ?? ''];
    await page.locator('select[name=category]').selectOption(first);
    await expect.poll(() => page.locator(`#${last}`).isVisible()).toBe(false); // the first touch fetches the filter
    await page.locator(`toc-spy a[href="#${last}"]`).click();
    await expect.poll(() => page.locator(`#${last}`).isVisible()).toBe(true);
    await expect
      .poll(() =>
        page
          .locator(`#${last}`)
          .boundingBox()
          .then((box) => box?.y),
      )
      .toBeLessThan(900);
  });
});

describe('a term', () => {
  const bubble = 'term-tip';
  const open = async (options: { width?: number } = {}) =>
    openPage({ path: pageWith('data-term=').path, ...options });

  test('shows its definition on hover; the pointer can go into it; Esc closes it', async () => {
    const page = await open();
    const term = page.locator('a[data-term][data-def]').first();
    const definition = (await term.getAttribute('data-def')) ?? '';
    await term.hover();
    await page.locator(bubble).waitFor();
    expect(await page.locator(bubble).innerText()).toContain(definition);
    expect(await page.locator(`${bubble} a`).evaluate((element: HTMLAnchorElement) => element.href)).toBe(
      await term.evaluate((element: HTMLAnchorElement) => element.href),
    );
    await page.locator(`${bubble} a`).hover();
    await page.waitForTimeout(500);
    expect(await page.locator(bubble).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator(bubble).count()).toBe(0);
    await term.hover();
    await page.locator(bubble).waitFor();
    await page.mouse.move(5, 5);
    await page.locator(bubble).waitFor({ state: 'detached' });
  });

  test('shows its definition on focus, describes itself by it, and lets Tab in', async () => {
    const page = await open();
    await page
      .locator('a[data-term][data-def]')
      .first()
      .evaluate((element) => {
        const before = document.createElement('button');
        before.id = 'before';
        element.before(before);
        before.focus();
      });
    await page.keyboard.press('Tab');
    await page.locator(bubble).waitFor();
    const described = await page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-describedby') ?? '';
      return document.getElementById(id)?.textContent;
    });
    expect(described).toBe(await page.locator('a[data-term][data-def]').first().getAttribute('data-def'));
    await page.keyboard.press('Tab');
    expect(await isFocused(page, `${bubble} a`)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isFocused(page, 'a[data-term][data-def]')).toBe(true);
    expect(await page.locator(bubble).count()).toBe(0);
  });

  test('opens at the first tap, follows the link at the second', async () => {
    const context = await touchContext();
    const page = await openPage({ path: pageWith('data-term=').path, context });
    const term = page.locator('a[data-term][data-def]').first();
    const href = await term.evaluate((element: HTMLAnchorElement) => element.href);
    await term.tap();
    await page.locator(bubble).waitFor();
    expect(page.url()).not.toBe(href);
    const { left, right, width } = await page.locator(bubble).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right, width: document.documentElement.clientWidth };
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    await Promise.all([page.waitForURL(href), term.tap()]);
    await context.close();
  });
});
