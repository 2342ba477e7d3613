/** Checklists: ticking, progress, clearing and taking it back, copying, and reading them without JavaScript. */
import { describe, expect, test } from 'vitest';
import { openPage } from './support/browser.ts';
import { box, checklist, isFocused, itemsOfAGroup, numbers, SOP, ticked } from './support/islands.ts';

describe('a checklist', () => {
  const status = '[data-status]';

  test('shows how far its groups and the whole list are', async () => {
    const page = await openPage({ path: SOP });
    const list = await checklist(page);
    const { group, ids } = await itemsOfAGroup(page);
    const all = new Set(
      await list
        .locator('[data-item]')
        .evaluateAll((boxes) => boxes.map((item) => item.getAttribute('data-item'))),
    );
    const total = list.locator('.check-tools [data-progress]');
    const own = list.locator(`.check-group[data-group="${group}"] [data-progress]`);
    expect(numbers(await own.innerText())).toEqual([0, ids.length]);
    await box(page, ids[0]).check();
    expect(numbers(await own.innerText())).toEqual([1, ids.length]);
    expect(numbers(await total.innerText())).toEqual([1, all.size]);
    expect(
      await total.locator('progress').evaluate((bar: HTMLProgressElement) => [bar.value, bar.max]),
    ).toEqual([1, all.size]);
    for (const id of ids) await box(page, id).check();
    expect(await own.getAttribute('data-complete')).toBe('');
  });

  test('tells the page about its progress', async () => {
    const page = await openPage({ path: SOP });
    await checklist(page);
    const { group, ids } = await itemsOfAGroup(page);
    const heard = page.evaluate(
      () =>
        new Promise((done) =>
          document.addEventListener('checklist-change', ({ detail }) => done(detail), { once: true }),
        ),
    );
    await box(page, ids[0]).check();
    expect(await heard).toMatchObject({
      list: await page.locator('check-list').first().getAttribute('data-list'),
      groups: expect.arrayContaining([{ id: group, done: 1, total: ids.length }]),
    });
  });

  test('keeps lists with the same items alike', async () => {
    const page = await openPage({ path: SOP });
    const list = await checklist(page);
    await list.evaluate((element) => element.after(element.cloneNode(true)));
    const { ids } = await itemsOfAGroup(page);
    await page.locator(`check-list:nth-of-type(2) [data-item="${ids[1]}"]`).check();
    expect(await ticked(page)).toEqual([ids[1], ids[1]]);
    await box(page, ids[1]).uncheck();
    expect(await ticked(page)).toEqual([]);
  });

  test('is cleared and restored by keyboard alone', async () => {
    const page = await openPage({ path: SOP });
    const list = await checklist(page);
    const { ids } = await itemsOfAGroup(page);
    await box(page, ids[0]).focus();
    await page.keyboard.press('Space');
    await box(page, ids[2]).check();
    await list.locator('[data-act=reset]').focus();
    await page.keyboard.press('Enter');
    expect(await ticked(page)).toEqual([]);
    expect(numbers(await list.locator(status).innerText())).toEqual([2]);
    expect(await isFocused(page, '[data-act=undo]')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await ticked(page)).toEqual([ids[0], ids[2]]);
    expect(numbers(await list.locator(status).innerText())).toEqual([2]);
    expect(await isFocused(page, '[data-act=reset]')).toBe(true);
    expect(await list.locator('[data-act=undo]').isVisible()).toBe(false);
  });

  test('offers to undo for ten seconds, longer while the reader is on the button, not after the next tick', async () => {
    const page = await openPage({ path: SOP });
    await page.clock.install();
    const list = await checklist(page);
    await page.clock.pauseAt(Date.now() + 60_000); // no second passes unless it is told to
    const { ids } = await itemsOfAGroup(page);
    const undo = list.locator('[data-act=undo]');
    const clear = async () => {
      await box(page, ids[0]).check();
      await list.locator('[data-act=reset]').click();
    };
    await clear();
    await page.mouse.move(0, 0);
    await page.clock.runFor(9_900);
    expect(await undo.isVisible()).toBe(true);
    await page.clock.runFor(200);
    expect(await undo.isVisible()).toBe(false);
    await clear();
    await undo.hover();
    await page.clock.runFor(25_000);
    expect(await undo.isVisible()).toBe(true);
    await box(page, ids[1]).check();
    expect(await undo.isVisible()).toBe(false);
    expect(await ticked(page)).toEqual([ids[1]]);
  });

  test('clears its own items only', async () => {
    const page = await openPage({ path: SOP });
    const list = await checklist(page);
    const { ids } = await itemsOfAGroup(page);
    await page.evaluate(() => localStorage.setItem('playbook:v1:ticks', '{"of-another-list":"2026-11-23"}'));
    await page.reload();
    await checklist(page);
    await box(page, ids[0]).check();
    await list.locator('[data-act=reset]').click();
    expect(await page.evaluate(() => localStorage.getItem('playbook:v1:ticks'))).toBe(
      '{"of-another-list":"2026-11-23"}',
    );
  });

  test('explains itself without JavaScript', async () => {
    const page = await openPage({ path: SOP, js: false });
    expect(await page.locator('check-list .nojs-only').first().isVisible()).toBe(true);
    expect(await page.locator('check-list input:enabled, .js-only:visible').count()).toBe(0);
    const withScript = await openPage({ path: SOP });
    await checklist(withScript);
    expect(await withScript.locator('.nojs-only:visible').count()).toBe(0);
  });

  test('does not move the page when it starts', async () => {
    const page = await openPage({ path: SOP });
    await checklist(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 200);
        }),
    );
    expect(shift).toBe(0);
  });
});
