/** What readers tick and choose: kept, followed by other tabs, and never the reason for a crash. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from '../scripts/lib/browser.mjs';
import { newContext, openPage } from './support/browser.ts';
import { box, checklist, chooseTheme, itemsOfAGroup, SOP, stored, TICKS, ticked } from './support/islands.ts';

const note = (page: Page) => page.locator('check-list [data-storage-note]').first();

async function openList(page: Page) {
  await checklist(page);
  return (await itemsOfAGroup(page)).ids;
}

describe('ticks', () => {
  test('survive a reload and are the same in the other language', async () => {
    const page = await openPage({ path: SOP });
    const [first, second] = await openList(page);
    await box(page, first).check();
    await page.reload();
    await checklist(page);
    expect(await ticked(page)).toEqual([first]);
    await page.goto(page.url().replace(SOP, `/en${SOP}`));
    await checklist(page);
    expect(await ticked(page)).toEqual([first]);
    await box(page, second).check();
    await box(page, first).uncheck();
    expect(Object.keys(JSON.parse((await stored(page, TICKS)) ?? ''))).toEqual([second]);
  });

  test('stay with their items when the content is reordered, reworded, shortened and extended', async () => {
    const page = await openPage({ path: SOP });
    const [first, second, third] = await openList(page);
    await box(page, first).check();
    await box(page, third).check();

    let isEdited = true;
    await page.route(`**${SOP}`, async (route) => {
      const response = await route.fetch();
      const body = isEdited ? edit(await response.text(), first ?? '', third ?? '') : await response.text();
      await route.fulfill({ response, body });
    });
    await page.reload();
    await checklist(page);
    const order = await page
      .locator('[data-item]')
      .evaluateAll((all) => all.map((item) => item.getAttribute('data-item')));
    expect([order.indexOf('new-one') >= 0, order.includes(third ?? '')]).toEqual([true, false]);
    expect(order.indexOf(second ?? '')).toBeLessThan(order.indexOf(first ?? ''));
    expect(await ticked(page)).toEqual([first]);

    await box(page, second).check(); // writing must not lose what is not shown
    isEdited = false;
    await page.reload();
    await checklist(page);
    expect(await ticked(page)).toEqual([first, second, third]);
  });

  test('are followed by another tab, its progress and its diagram', async () => {
    const context = await newContext({});
    const one = await openPage({ path: SOP, context });
    const two = await openPage({ path: SOP, context });
    await checklist(one);
    await checklist(two);
    const { group, ids } = await itemsOfAGroup(one);
    for (const id of ids) await box(one, id).check();
    await two.locator(`svg [data-node="${group}"][data-done]`).waitFor();
    expect(await ticked(two)).toEqual(ids);
    expect(await two.locator(`[data-group="${group}"] [data-progress]`).last().innerText()).toContain(
      `${ids.length}`,
    );
    await two.evaluate(() => localStorage.clear()); // "clear site data" in another tab
    await expect.poll(() => ticked(one)).toEqual([]);
  });

  test('of two tabs that tick in turn are all kept', async () => {
    const context = await newContext({});
    const one = await openPage({ path: SOP, context });
    const [first, second, third] = await openList(one);
    const two = await openPage({ path: SOP, context });
    await checklist(two);
    await box(one, first).check();
    await expect.poll(() => ticked(two)).toEqual([first]);
    await box(two, second).check();
    await expect.poll(() => ticked(one)).toEqual([first, second]);
    await box(one, third).check();
    await expect.poll(() => ticked(two)).toEqual([first, second, third]);
  });
});

describe('back and forward', () => {
  test('a page from the back/forward cache shows what was ticked meanwhile', async () => {
    // The shared browser runs without that cache.
    const executablePath = await findBrowser();
    const browser: Browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: BROWSER_FLAGS,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const page = await browser.newPage();
      const url = (path: string) => new URL(path.slice(1), inject('baseUrl')).href;
      await page.addInitScript(() => {
        addEventListener('pageshow', (event) => {
          document.documentElement.dataset['persisted'] = String(event.persisted);
        });
      });
      await page.goto(url(SOP));
      const [first, second] = await openList(page);
      await box(page, first).check();
      await page.goto(url(`/en${SOP}`));
      await checklist(page);
      await box(page, first).uncheck();
      await box(page, second).check();
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForFunction(() => document.documentElement.lang.startsWith('zh'));
      expect(await page.locator('html').getAttribute('data-persisted')).toBe('true');
      await expect.poll(() => ticked(page)).toEqual([second]);
    } finally {
      await browser.close();
    }
  });

  test('what the browser restores into the boxes does not win over what is stored', async () => {
    const page = await openPage({ path: SOP });
    const [first, second] = await openList(page);
    await box(page, first).check();
    await page.evaluate((id) => {
      const input = document.querySelector<HTMLInputElement>(`[data-item="${id}"]`);
      if (input) input.checked = true;
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    }, second);
    expect(await ticked(page)).toEqual([first]);
  });
});

describe('storage that is', () => {
  test.each([
    ['no JSON', '{"a":'],
    ['another shape', '["a","b"]'],
    ['another type', '"ticks"'],
  ])('corrupted (%s): says so, starts afresh, keeps a copy', async (_, text) => {
    const context = await newContext({});
    await context.addInitScript(
      ([key, value]) => {
        if (sessionStorage.getItem('set') !== null) return; // a reload must find what the page has made of it
        sessionStorage.setItem('set', '');
        localStorage.setItem(key ?? '', value ?? '');
      },
      [TICKS, text],
    );
    const page = await openPage({ path: SOP, context });
    const [first] = await openList(page);
    expect(await ticked(page)).toEqual([]);
    expect(await note(page).innerText()).toBe(await note(page).getAttribute('data-unreadable'));
    await box(page, first).check();
    expect(await stored(page, `${TICKS}:unreadable`)).toBe(text);
    await page.reload();
    await checklist(page);
    expect(await ticked(page)).toEqual([first]);
    expect(await note(page).innerText()).toBe('');
  });

  test('damaged in one entry: the others are read', async () => {
    const page = await openPage({ path: SOP });
    const [first, second] = await openList(page);
    await page.evaluate(
      ([key, one, two]) =>
        localStorage.setItem(key ?? '', JSON.stringify({ [one ?? '']: 7, [two ?? '']: '2026-11-23' })),
      [TICKS, first, second],
    );
    await page.reload();
    await checklist(page);
    expect(await ticked(page)).toEqual([second]);
  });

  test('forbidden: says so and works for as long as the page is open', async () => {
    const context = await newContext({});
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const page = await openPage({ path: SOP, context });
    const { group, ids } = await checklist(page).then(() => itemsOfAGroup(page));
    for (const id of ids) await box(page, id).check();
    expect(await ticked(page)).toEqual(ids);
    expect(await page.locator(`svg [data-node="${group}"][data-done]`).count()).toBe(1);
    expect(await note(page).innerText()).toBe(await note(page).getAttribute('data-blocked'));
    await chooseTheme(page, 'dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator('[data-live][data-seen]:not(:empty)').waitFor();
    await page.reload();
    await checklist(page);
    expect(await ticked(page)).toEqual([]);
  });

  test('full: says so, keeps the tick for the page, and recovers when there is room', async () => {
    const page = await openPage({ path: SOP });
    const [first, second] = await openList(page);
    await page.evaluate(() => {
      const real = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      addEventListener('test:room', () => {
        Storage.prototype.setItem = real;
      });
    });
    await box(page, first).check();
    expect(await ticked(page)).toEqual([first]);
    expect(await stored(page, TICKS)).toBeNull();
    expect(await note(page).innerText()).toBe(await note(page).getAttribute('data-full'));
    await page.evaluate(() => dispatchEvent(new Event('test:room')));
    await box(page, second).check();
    expect(await note(page).innerText()).toBe('');
    await page.reload();
    await checklist(page);
    expect(await ticked(page)).toEqual([first, second]);
  });
});

/** The page as a later edition has it: groups' items in reverse order and in other words, one gone, one new. */
function edit(html: string, reworded: string, gone: string): string {
  return html.replace(/<ul class="?check-items"?[^>]*>(.*?)<\/ul>/gs, (list, rows: string) => {
    const items = rows
      .split(/(?=<li)/)
      .filter((row) => row.startsWith('<li') && !row.includes(`data-item="${gone}"`));
    const other = items.map((row) =>
      row.includes(`data-item="${reworded}"`) ? row.replace(/(<span>)[^<]*/, '$1换了说法') : row,
    );
    const fresh = list.includes(`data-item="${gone}"`)
      ? [
          '<li class="check-item" id="new-one"><label><input type="checkbox" disabled data-item="new-one"><span>新的一项</span></label></li>',
        ]
      : [];
    return `<ul class="check-items">${[...fresh, ...other.reverse()].join('')}</ul>`;
  });
}
