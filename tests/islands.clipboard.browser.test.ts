/** Everything that copies. In one file, since all pages of a browser share one clipboard and files run side by side. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { openPage } from './support/browser.ts';
import { box, checklist, clipboard, itemsOfAGroup, SOP } from './support/islands.ts';

const link = 'main :is(h2, h3) a.copy-link';
const status = '[data-status]';

describe('copied', () => {
  test('a checklist as Markdown', async () => {
    const page = await openPage({ path: SOP });
    const list = await checklist(page);
    const { group, ids } = await itemsOfAGroup(page);
    await box(page, ids[1]).check();
    await list.locator('[data-act=copy]').click();
    await expect.poll(() => list.locator(status).innerText()).not.toBe('');
    const text = await clipboard(page);
    const label = await page.locator(`.check-group[data-group="${group}"]`).getAttribute('data-label');
    const items = await page.locator(`.check-group[data-group="${group}"] label`).allInnerTexts();
    const lines = items.map((item, i) => `- [${i === 1 ? 'x' : ' '}] ${item.trim()}`);
    expect(text).toContain(`### ${label}\n\n${lines.join('\n')}\n`);
    expect(text.split('\n')[0]).toMatch(/^## \[.+\]\(http:\/\/localhost:\d+\/.*#.+\)$/);
    expect(text.match(/^- \[/gm)?.length).toBe(await list.locator('[data-item]').count());
  });

  test('the Mermaid source of a diagram', async () => {
    const page = await openPage({ path: SOP, theme: 'dark' });
    await checklist(page);
    await page.locator('[data-act=mermaid]').click();
    await expect.poll(() => page.locator('flow-figure [data-status]').innerText()).not.toBe('');
    expect(await clipboard(page)).toMatch(/^(---[\s\S]*---\n)?flowchart /);
  });

  test('a permalink, with feedback that is seen and heard', async () => {
    const page = await openPage({ path: `${PAGE_KINDS['KPI catalogue']}?goal=brand-awareness` });
    const first = page.locator(link).first();
    const id = (await first.getAttribute('href')) ?? '';
    await first.click();
    await page.locator(`${link}[data-copied]`).first().waitFor();
    const { origin, pathname } = new URL(page.url());
    expect(await clipboard(page)).toBe(origin + pathname + id);
    expect(await first.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
      '已复制',
    );
    await expect.poll(() => page.locator('[data-live]').textContent()).toBe('已复制');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a permalink where the clipboard is forbidden, and news when it does not work', async () => {
    const page = await openPage({ path: SOP });
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const first = page.locator(link).first();
    await first.click();
    await page.locator(`${link}[data-copied]`).first().waitFor();
    expect(await clipboardOf(page)).toContain(await first.getAttribute('href'));
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.locator(link).nth(1).click();
    await page.locator('[data-live][data-seen]:not(:empty)').waitFor();
    expect(new URL(page.url()).hash).toBe(await page.locator(link).nth(1).getAttribute('href'));
  });
});

/** What has been copied, pasted into a field: for a page whose clipboard API is gone. */
async function clipboardOf(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const text = await clipboard(other);
  await other.close();
  return text;
}
