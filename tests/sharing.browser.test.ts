/** Link buttons, quotations and reading lists. Nothing here uses the real clipboard, which all pages of a browser share. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { violations } from './support/axe.ts';
import { newContext, openPage } from './support/browser.ts';
import { isFocused, SOP } from './support/islands.ts';
import { builtPages } from './support/pages.ts';

const LIST = PAGE_KINDS['reading list'];
const ROLE = PAGE_KINDS.role;

/** A window whose pages put what they copy into `copied`, by type. */
async function window(options: Parameters<typeof newContext>[0] = {}): Promise<BrowserContext> {
  const context = await newContext(options);
  await context.addInitScript(() => {
    const copied: Record<string, string> = {};
    const clipboard = {
      writeText: async (text: string) => {
        copied['text/plain'] = text;
        delete copied['text/html'];
      },
      write: async ([item]: ClipboardItem[]) => {
        for (const type of item?.types ?? [])
          copied[type] = (await (await item?.getType(type))?.text()) ?? '';
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    Object.assign(globalThis, { copied });
  });
  return context;
}
const copied = (page: Page, type = 'text/plain'): Promise<string> =>
  page.evaluate((key) => String(Reflect.get(Reflect.get(globalThis, 'copied'), key) ?? ''), type);

/** Waits for something to become so: names are fetched, focus moves, chunks load. */
const soon = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 10_000 });

const menu = (page: Page) => page.locator('share-menu');
const button = (page: Page, id: string) => page.locator(`main a.copy-link[href="#${id}"]`).first();

/** Opens the menu of a section by keyboard. */
async function share(page: Page, id: string): Promise<void> {
  await button(page, id).focus();
  await page.keyboard.press('Enter');
  await menu(page).waitFor();
}

/** Adds sections of a page to the list of the window. */
async function add(context: BrowserContext, path: string, ...ids: string[]): Promise<void> {
  const page = await openPage({ path, context });
  for (const id of ids) {
    await share(page, id);
    await menu(page).locator('[data-act=list]').click();
  }
  await page.close();
}

const entries = (page: Page): Promise<(string | null)[]> =>
  page.locator('reading-list ol a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const status = (page: Page) => page.locator('reading-list [data-status]');

describe('a link button', () => {
  test.each(Object.values(PAGE_KINDS))('stands at every section, item, KPI and term of %s', async (path) => {
    const page = await openPage({ path });
    const without = await page
      .locator(
        'main :is(h2, h3)[id].heading, main .check-item[id], main [data-kpi][id], main .term[id], main .qa[id]',
      )
      .evaluateAll((all) =>
        all
          .filter(
            (element) =>
              ![...element.querySelectorAll<HTMLAnchorElement>('a.copy-link')].some(
                ({ hash }) => hash === `#${element.id}`,
              ),
          )
          .map(({ id }) => id),
      );
    expect(without).toEqual([]);
  });

  test('leads to an address in ASCII on every page', () => {
    const strange = builtPages().flatMap(({ path, file }) =>
      [...readFileSync(file, 'utf8').matchAll(/<a class="copy-link" href="([^"]*)"/g)]
        .map((match) => match[1] ?? '')
        .filter((href) => !/^#[\w-]+$/.test(href))
        .map((href) => `${path} ${href}`),
    );
    expect(strange).toEqual([]);
  });

  test('opens a menu that is reached by Tab and left by Esc', async () => {
    const page = await openPage({ path: ROLE, context: await window() });
    await share(page, 'kpis');
    expect(await copied(page)).toMatch(/^http:.*\/#kpis$/);
    expect(await button(page, 'kpis').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await isFocused(page, 'share-menu button')).toBe(true);
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'detached' });
    expect(await isFocused(page, 'main a.copy-link[href="#kpis"]')).toBe(true);
    expect(await button(page, 'kpis').getAttribute('aria-expanded')).toBeNull();
  });

  test('has one menu, which leaves when the reader goes on', async () => {
    const page = await openPage({ path: ROLE, context: await window() });
    await share(page, 'kpis');
    await share(page, 'skills');
    expect(await menu(page).count()).toBe(1);
    expect(await menu(page).getAttribute('aria-label')).toContain(await heading(page, 'skills'));
    await page.locator('h1').click();
    await menu(page).waitFor({ state: 'detached' });
  });

  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has a menu without barriers, %s, %d px', async (theme, width) => {
    const page = await openPage({ path: SOP, context: await window({ theme, width }) });
    const item = await page.locator('.check-item[id]').first().getAttribute('id');
    await share(page, item ?? '');
    expect(await violations(page)).toEqual([]);
    const box = await menu(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
  });
});

const heading = async (page: Page, id: string): Promise<string> =>
  (await page.locator(`[id="${id}"]`).first().innerText()).trim();

describe('a quotation', () => {
  test.each([
    ['zh', ROLE],
    ['en', `/en${ROLE}`],
  ])('has title, section and link, %s', async (_, path) => {
    const page = await openPage({ path, context: await window() });
    const name = `${await page.locator('h1').innerText()} › ${await heading(page, 'kpis')}`;
    const url = new URL(`#kpis`, page.url()).href;
    await share(page, 'kpis');
    await menu(page).locator('[data-act=markdown]').click();
    await menu(page).locator('[data-act=markdown][data-done]').waitFor();
    expect(await copied(page)).toBe(`> [${name}](${url})\n`);
    await soon(() => page.locator('[data-live]').textContent()).not.toBe('');

    await menu(page).locator('[data-act=text]').click();
    await menu(page).locator('[data-act=text][data-done]').waitFor();
    expect(await copied(page)).toBe(`${name}\n${url}`);
    expect(await copied(page, 'text/html')).toBe(`<blockquote><a href="${url}">${name}</a></blockquote>`);
  });

  test('is the plain text where the clipboard takes nothing else', async () => {
    const page = await openPage({ path: ROLE, context: await window() });
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
    await share(page, 'kpis');
    await menu(page).locator('[data-act=text]').click();
    await menu(page).locator('[data-act=text][data-done]').waitFor();
    expect(await copied(page)).toContain(' › ');
  });
});

describe('a reading list', () => {
  test('is picked on any page, put in order by keyboard, sent as a link, and read elsewhere', async () => {
    const lead = await window();
    await add(lead, ROLE, 'kpis', 'skills');
    await add(lead, `/en${SOP}`, 'rasci'); // the language of the lead does not matter
    const page = await openPage({ path: LIST, context: lead });
    await soon(() => entries(page)).toEqual([`${ROLE}#kpis`, `${ROLE}#skills`, `${SOP}#rasci`]);

    const up = page.locator('reading-list li').nth(2).locator('[data-act=up]');
    await up.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await entries(page)).toEqual([`${SOP}#rasci`, `${ROLE}#kpis`, `${ROLE}#skills`]);
    expect(await isFocused(page, `reading-list li[data-address="${SOP}#rasci"] [data-act=down]`)).toBe(true);
    await page.locator('reading-list [data-act=link]').click();
    await soon(() => status(page).innerText()).not.toBe('');
    const link = await copied(page);
    expect(new URL(link).hash).toBe(`#l=1_${SOP.slice(1, -1)}.rasci_${ROLE.slice(1, -1)}.kpis_.skills`);

    const reader = await window();
    const { pathname, hash } = new URL(link);
    const opened = await openPage({ path: `/en${pathname}${hash}`, context: reader });
    await soon(() => entries(opened)).toEqual([`/en${SOP}#rasci`, `/en${ROLE}#kpis`, `/en${ROLE}#skills`]);
    expect(await opened.locator('[data-act=up]:visible').count()).toBe(0);
    await opened.locator('reading-list input').nth(1).check();
    await soon(() => opened.locator('[data-progress] span').innerText()).toContain('1 of 3');
    expect(await opened.evaluate(() => Object.keys(localStorage).toSorted())).toEqual(['playbook:v1:ticks']);
    await opened.reload();
    await soon(() => opened.locator('reading-list input:checked').count()).toBe(1);
    await opened.locator('header a[hreflang^=zh]').first().click();
    await soon(() => opened.locator('reading-list input:checked').count()).toBe(1);
    expect(await entries(opened)).toEqual([`${SOP}#rasci`, `${ROLE}#kpis`, `${ROLE}#skills`]);
    await opened.locator('reading-list ol a').nth(1).click();
    await opened.waitForURL(`**${ROLE}#kpis`);
  });

  test('is copied as Markdown', async () => {
    const page = await openPage({
      path: `${LIST}#l=1_roles/data-analyst.kpis_glossary`,
      context: await window(),
    });
    await page.locator('reading-list [data-act=markdown]').click();
    await soon(() => status(page).innerText()).not.toBe('');
    const { origin } = new URL(page.url());
    const names = await page.locator('reading-list ol a').allInnerTexts();
    expect(await copied(page)).toBe(
      `## [${await page.locator('h1').innerText()}](${page.url()})\n\n` +
        `1. [${names[0]}](${origin}/roles/data-analyst/#kpis)\n2. [${names[1]}](${origin}/glossary/)\n`,
    );
  });

  test('loses entries one by one or all at once, and gets them back', async () => {
    const context = await window();
    await add(context, ROLE, 'kpis', 'skills', 'tools');
    const page = await openPage({ path: LIST, context });
    await page.locator('reading-list li').nth(1).locator('[data-act=remove]').click();
    await soon(() => entries(page)).toEqual([`${ROLE}#kpis`, `${ROLE}#tools`]);
    expect(await isFocused(page, `reading-list li[data-address="${ROLE}#tools"] [data-act=remove]`)).toBe(
      true,
    );
    await page.locator('[data-act=clear]').click();
    await soon(() => entries(page)).toEqual([]);
    expect(await page.locator('[data-when=empty]').isVisible()).toBe(true);
    expect(await isFocused(page, '[data-act=undo]')).toBe(true);
    await page.keyboard.press('Enter');
    await soon(() => entries(page)).toEqual([`${ROLE}#kpis`, `${ROLE}#tools`]);
  });

  test('drops what its menu takes back', async () => {
    const context = await window();
    await add(context, ROLE, 'kpis', 'skills');
    await add(context, ROLE, 'kpis');
    const page = await openPage({ path: LIST, context });
    await soon(() => entries(page)).toEqual([`${ROLE}#skills`]);
  });

  test('that was opened can be kept, behind what is there already', async () => {
    const context = await window();
    await add(context, ROLE, 'tools');
    const page = await openPage({ path: `${LIST}#l=1_roles/data-analyst.kpis_.tools`, context });
    await page.locator('[data-act=keep]').click();
    await soon(() => entries(page)).toEqual([`${ROLE}#tools`, `${ROLE}#kpis`]);
    expect(new URL(page.url()).hash).toBe('');
    await page.goBack();
    await soon(() => entries(page)).toEqual([`${ROLE}#kpis`, `${ROLE}#tools`]);
  });

  test.each([
    ['cut off', '#l=1_', []],
    ['of a later version', '#l=7_roles', []],
    ['with escapes that are none', '#l=1_%E0%A4%A', []],
    ['with unknown places', '#l=1_roles/nobody.kpis_glossary', ['/glossary/']],
    ['with markup', '#l=1_%3Cimg%20src=x%20onerror=alert(1)%3E_glossary', ['/glossary/']],
    ['with another host', '#l=1_/evil.example_glossary', ['/glossary/']],
    ['with a script', '#l=1_javascript:alert(1)_glossary', ['/glossary/']],
    ['with names that objects have', '#l=1_constructor_roles.constructor_glossary', ['/glossary/']],
    ['far too long', `#l=1_${'roles_'.repeat(4000)}`, []],
  ])('%s is told, and nothing else happens', async (_, fragment, expected) => {
    const page = await openPage({ path: LIST + fragment });
    await soon(() => page.locator('[data-note]').textContent()).not.toBe('');
    expect(await entries(page)).toEqual(expected);
    expect(await page.locator('reading-list :is(img, script, iframe)').count()).toBe(0);
  });

  test('says so when the names cannot be loaded', async () => {
    const context = await newContext({});
    await context.route('**/reading-list/*.json', (route) =>
      route.fulfill({ body: '<html>', contentType: 'text/html' }),
    );
    const page = await openPage({ path: `${LIST}#l=1_glossary`, context });
    await soon(() => page.locator('[data-note]').textContent()).not.toBe('');
    expect(await entries(page)).toEqual([]);
  });

  test('leads to the lists of the roles where there is no JavaScript', async () => {
    const page = await openPage({ path: LIST, js: false });
    expect(await page.locator('reading-list').isVisible()).toBe(false);
    expect(await page.locator('main a[href="/onboarding/"]').isVisible()).toBe(true);
  });

  test('with entries has no barriers', async () => {
    const context = await window({ width: 360 });
    await add(context, ROLE, 'kpis', 'skills');
    const page = await openPage({ path: LIST, context });
    await soon(async () => (await entries(page)).length).toBe(2);
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('a linked place', () => {
  test.each([
    ['a section', `${ROLE}#skills`],
    ['a step', `${SOP}#step-`],
    ['a checklist item', `${SOP}#.check-item`],
    ['a KPI', `${PAGE_KINDS['KPI catalogue']}#[data-kpi]`],
    ['a term', `${PAGE_KINDS.glossary}#.term`],
  ])('%s is marked, and not hidden under the header', async (_, address) => {
    const [path = '', what = ''] = address.split('#');
    const probe = await openPage({ path });
    const selector = what === 'step-' ? '.step h3[id]' : /^[.[]/.test(what) ? `main ${what}[id]` : `#${what}`;
    const all = probe.locator(selector);
    const id = await all.nth(Math.floor((await all.count()) / 2)).getAttribute('id');
    const page = await openPage({ path: `${path}#${id}` });
    const target = page.locator(`[id="${id}"]`);
    const at = () =>
      target.evaluate((element) => {
        const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
        const { top } = element.getBoundingClientRect();
        return top >= header && top < innerHeight / 2;
      });
    await soon(at).toBe(true);
    const marks = await target.evaluate((element) => {
      const marked = [element, ...element.querySelectorAll(':scope > .heading')];
      return marked.some((one) => getComputedStyle(one).animationName !== 'none');
    });
    expect(marks).toBe(true);
  });
});
