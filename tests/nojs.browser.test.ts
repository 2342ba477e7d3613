/** Without JavaScript every page can be read, and nothing pretends to work that does not. */
import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { openPage } from './support/browser.ts';
import { kindsInBothLanguages } from './support/pages.ts';

describe('without JavaScript', () => {
  test.each(kindsInBothLanguages)(
    '%s: shows its text and offers no control that does nothing',
    async (_, path) => {
      const page = await openPage({ path, js: false });
      expect(await page.locator('main h1').isVisible()).toBe(true);
      const text = await page.locator('main').innerText();
      expect(text.replaceAll(/\s/g, '').length).toBeGreaterThan(100);
      // A form that sends itself, a <details> and a link work without a script. All else must be disabled or hidden.
      const controls = page.locator('button:visible:enabled, input:visible:enabled, select:visible:enabled');
      const idle = await controls.evaluateAll((elements) =>
        elements
          .filter((element) => !element.closest('form[action]'))
          .map((element) => element.outerHTML.slice(0, 160)),
      );
      expect(idle).toEqual([]);
    },
  );

  test.each([
    ['zh', PAGE_KINDS.SOP],
    ['en', `/en${PAGE_KINDS.SOP}`],
  ])('an SOP page in %s shows its diagram, its steps and its checklist', async (_, path) => {
    const page = await openPage({ path, js: false });
    const nodes = page.locator('main svg [data-node]:visible');
    expect(await nodes.count()).toBeGreaterThan(7);
    const steps = page.locator('[id^="step-"]');
    expect(await steps.count()).toBeGreaterThan(7);
    expect(await steps.first().isVisible()).toBe(true);
    const boxes = page.locator('check-list input[type=checkbox]');
    expect(await boxes.count()).toBeGreaterThan(7);
    expect(await boxes.evaluateAll((all) => all.filter((box) => !box.matches(':disabled')).length)).toBe(0);
  });

  test('the section in the address is reached', async () => {
    const page = await openPage({ path: `${PAGE_KINDS.SOP}#lead-time`, js: false });
    const top = async () => (await page.locator('#lead-time').boundingBox())?.y ?? Number.NaN;
    await expect.poll(top, { timeout: 10_000 }).toBeLessThan(500); // the page may scroll there smoothly
    expect(await top()).toBeGreaterThanOrEqual(0);
  });
});
