/** The tools of a diagram: roles, marks, copies, files, and scrolling by keyboard. */
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openPage } from './support/browser.ts';
import { box, checklist, itemsOfAGroup, numbers, SOP } from './support/islands.ts';

describe('a diagram', () => {
  test('highlights the steps of a role and says how many', async () => {
    const page = await openPage({ path: SOP });
    const filter = page.locator('[data-role-filter]');
    await checklist(page); // the islands have started
    const option = filter.locator('option').nth(1);
    const role = (await option.getAttribute('value')) ?? '';
    await filter.selectOption(role);
    const owned = await page.locator(`svg .node.role-${role}`).count();
    const bright = await page.locator('svg .node:not(.is-dim)').count();
    expect(owned).toBeGreaterThan(0);
    expect(bright).toBeGreaterThanOrEqual(owned);
    expect(await page.locator('svg .node.is-dim').count()).toBeGreaterThan(0);
    expect(await page.locator(`svg .node.role-${role}.is-dim`).count()).toBe(0);
    expect(numbers(await page.locator('flow-figure [data-status]').innerText())).toEqual([bright]);
    await filter.selectOption('');
    expect(await page.locator('svg .is-dim').count()).toBe(0);
  });

  test('marks the step whose items are all ticked, in its name too', async () => {
    const page = await openPage({ path: SOP });
    await checklist(page);
    const { group, ids } = await itemsOfAGroup(page);
    const node = page.locator(`svg [data-node="${group}"]`);
    const name = (await node.locator('a').textContent()) ?? '';
    for (const id of ids.slice(1)) await box(page, id).check();
    expect(await node.getAttribute('data-done')).toBeNull();
    await box(page, ids[0]).check();
    expect(await node.getAttribute('data-done')).toBe('');
    expect(await node.locator('a').getAttribute('aria-label')).toContain(name);
    await page.reload();
    await page.locator(`svg [data-node="${group}"][data-done]`).waitFor();
    await checklist(page);
    await box(page, ids[0]).uncheck();
    expect(await node.getAttribute('data-done')).toBeNull();
    expect(await node.locator('a').getAttribute('aria-label')).toBeNull();
  });

  test('wider than its box is scrolled by keyboard; otherwise it takes no tab stop', async () => {
    const page = await openPage({ path: SOP, width: 320 });
    await checklist(page);
    const scroll = page.locator('[data-scroll]').first();
    await expect.poll(() => scroll.getAttribute('role')).toBe('region');
    expect(await scroll.getAttribute('aria-label')).not.toBe('');
    await scroll.focus();
    const before = await scroll.evaluate((element) => element.scrollLeft);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scroll.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before);
    await page.setViewportSize({ width: 1600, height: 900 });
    await expect.poll(() => scroll.getAttribute('tabindex')).toBeNull();
  });

  test('is saved as a file that stands alone', async () => {
    const page = await openPage({ path: SOP, theme: 'dark' });
    await checklist(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-act=svg]').click(),
    ]);
    const svg = await text(await download.createReadStream());
    expect(download.suggestedFilename()).toMatch(/^[\w-]+\.svg$/);
    expect(svg).not.toMatch(/var\(|oklch|light-dark/);
    expect(svg).toMatch(/\.role-[\w-]+ \.box\{fill:#[0-9a-f]{6};stroke:#[0-9a-f]{6}\}/);
    const blank = await page.context().newPage(); // a document without the site's policy on styles
    const error = await blank.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror')?.textContent ??
        '',
      svg,
    );
    expect(error).toBe('');
  });
});
