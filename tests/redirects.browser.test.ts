/**
 * Pages, steps and sections are renamed and moved in a small playbook. The check says what to add, that is added, and the
 * links sent before still open the right section: with and without JavaScript, in both languages, under a base path.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import config from '../.htmlvalidate.mjs';
import { build } from '../scripts/lib/build.mjs';
import { projectEnv, root, runNode } from '../scripts/lib/run.mjs';
import { type RunningServer, serve } from '../scripts/lib/serve.ts';
import type { ContentTree } from '../src/loader/walk.ts';
import { openPage } from './support/browser.ts';
import { validTree } from './support/fixtures.ts';
import { changed, SOP, SOP_PAGE } from './support/mutations.ts';
import { fileOf } from './support/pages.ts';

const BASE = '/handbook/';
const CONTENT = '.cache/moved-content';
let dir = '';
let server: RunningServer;

/** What a year of work does to a playbook. */
const LATER = changed(validTree(), (files) =>
  files
    .renameEverywhere('writer', 'author', /^roles\/writer\//, 'roles/author/')
    .replace('roles/author/role.yaml', 'r-wr-1', 'r-au-1')
    .replace(SOP, /wp-publish(?!-c1)/g, 'wp-go-live')
    .replace('strategy/zh.mdx', '{#details}', '{#fine-print}')
    .replace('strategy/en.mdx', '{#details}', '{#fine-print}')
    .replace('collaboration/sops/weekly-post/zh.mdx', '{#tips}', '{#advice-for-all}')
    .replace('collaboration/sops/weekly-post/en.mdx', '{#tips}', '{#advice-for-all}')
    .append('collaboration/zh.mdx', '\n## 提示 {#tips}\n\n提示在这里。\n')
    .append('collaboration/en.mdx', '\n## Tips {#tips}\n\nTips are here.\n'),
);

function writeTree({ files }: ContentTree): void {
  rmSync(join(root, CONTENT), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(root, CONTENT, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const command = (script: string, args: readonly string[] = []) =>
  runNode(script, args, { capture: true, env: projectEnv({ PLAYBOOK_CONTENT: CONTENT }) });
const check = () => command('scripts/check.ts', ['--content-only']);
const linesToAdd = (report: string): string[] =>
  [...report.matchAll(/Add this line to \S+redirects\.yaml: `([^`]+)`/g)].map((match) => match[1] ?? '');

beforeAll(async () => {
  writeTree(LATER);
  // Once for what is gone, once more for sections that the new page calls otherwise.
  for (let round = 0; round < 2; round += 1) {
    const { code, output } = await check();
    expect(code, output).toBe(1);
    const lines = linesToAdd(output);
    expect(lines.length, output).toBeGreaterThan(0);
    appendFileSync(join(root, CONTENT, 'redirects.yaml'), `${lines.join('\n')}\n`);
  }
  const waiting = await check();
  expect(waiting.output).toContain('npm run permalinks');
  expect((await command('scripts/permalinks.ts')).code).toBe(0);
  const sound = await check();
  expect(sound.code, sound.output).toBe(0);

  const env = { PLAYBOOK_CONTENT: CONTENT, BASE_PATH: BASE, SITE_URL: 'https://example.com' };
  const result = await build({ outDir: '.cache/moved', capture: true, env });
  expect(result.ok, result.output).toBe(true);
  dir = result.outDir;
  server = await serve({ dir, base: BASE });
  return () => server.close();
}, 180_000);

const open = (path: string, options: { js?: boolean } = {}) =>
  openPage({ path, base: server.url, ...options });
/** Where a page has come to, from the base path on. */
const placeOf = (page: Page): string => {
  const { pathname, search, hash } = new URL(page.url());
  return `/${pathname.slice(BASE.length)}${search}${hash}`;
};
/** Whether an element is on screen and not under the header. */
const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
    return top >= header && bottom <= innerHeight;
  });

const MOVES = [
  ['a page', '/roles/writer/', '/roles/author/'],
  ['a page with a query', '/roles/writer/?from=chat', '/roles/author/?from=chat'],
  ['a section of it', '/roles/writer/#kpis', '/roles/author/#kpis'],
  ['an item of it that is called otherwise', '/roles/writer/#r-wr-1', '/roles/author/#r-au-1'],
  ['an anchor that never was', '/roles/writer/#__proto__', '/roles/author/#__proto__'],
  ['a page made from data', '/onboarding/writer/#d60', '/onboarding/author/#d60'],
  ['a step', `${SOP_PAGE}#step-wp-publish`, `${SOP_PAGE}#step-wp-go-live`],
  ['a section', '/strategy/#details', '/strategy/#fine-print'],
  ['a section that is on another page', `${SOP_PAGE}#tips`, '/collaboration/#tips'],
] as const;

describe.each([
  ['Chinese', ''],
  ['English', '/en'],
])('an old link, %s', (_, prefix) => {
  test.each(MOVES)('to %s: %s', async (_, from, to) => {
    const page = await open(prefix + from);
    await page.waitForURL((url) => url.href.endsWith(prefix.slice(1) + to));
    expect(placeOf(page)).toBe(prefix + to);
    const id = to.split('#')[1];
    if (id && !id.startsWith('_'))
      await expect.poll(() => isInSight(page, `[id="${id}"]`), { timeout: 10_000 }).toBe(true);
  });

  test('typed into a page that is open', async () => {
    const page = await open(`${prefix}/strategy/`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      location.hash = '#details';
    });
    await page.waitForURL('**#fine-print');
  });
});

describe('without JavaScript', () => {
  test('an old page leads to the new one at once', async () => {
    const page = await open('/en/roles/writer/', { js: false });
    await page.waitForURL('**/en/roles/author/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test.each([
    ['a step', `${SOP_PAGE}#step-wp-publish`, 'step-wp-go-live'],
    ['a section', '/strategy/#details', 'fine-print'],
  ])('an old anchor of %s is an empty target at the new one', async (_, path, id) => {
    const page = await open(path, { js: false });
    expect(await page.locator(`[id="${id}"] > [data-old-anchor]:target`).count()).toBe(1);
    expect(await isInSight(page, `[id="${id}"]`)).toBe(true);
  });

  test('an old anchor whose section is on another page says where, to those who come by it', async () => {
    const page = await open(`${SOP_PAGE}#tips`, { js: false });
    const note = page.locator('.moved');
    expect(await note.isVisible()).toBe(true);
    expect(await isInSight(page, '.moved')).toBe(true);
    expect(await note.innerText()).toContain('提示');
    await note.locator('a').click();
    expect(placeOf(page)).toBe('/collaboration/#tips');
    const others = await open(SOP_PAGE, { js: false });
    expect(await others.locator('.moved').isVisible()).toBe(false);
  });
});

describe('the built site', () => {
  const read = (path: string) => readFileSync(fileOf(path, dir) ?? '', 'utf8');

  test('has a valid page for each old address, which search engines leave out', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    for (const path of ['/roles/writer/', '/en/roles/writer/', '/onboarding/writer/']) {
      const { results } = await validator.validateString(read(path));
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path} ${message}`))).toEqual(
        [],
      );
    }
    const old = read('/en/roles/writer/');
    expect(old).toContain(`<link rel="canonical" href="https://example.com${BASE}en/roles/author/">`);
    expect(old).toContain('noindex');
    expect(read('/sitemap-0.xml')).not.toContain('/writer/');
  });

  test('tells hosts that answer for old pages themselves, before the rules that catch everything', () => {
    const lines = read('/_redirects')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.slice(0, 4).toSorted()).toEqual(
      ['en/onboarding/', 'en/roles/', 'onboarding/', 'roles/']
        .map((path) => `${BASE}${path}writer/  ${BASE}${path}author/  301`)
        .toSorted(),
    );
    expect(lines.at(-1)).toContain('/en/404.html');
  });

  test('tells the script of old anchors only where there are some', () => {
    expect(read('/strategy/')).toContain('data-old-anchors');
    expect(read('/strategy/business-goals/')).not.toContain('data-old-anchors');
  });

  test('opens reading lists that were made before', async () => {
    const page = await open(`/reading-list/#l=1_roles/writer.kpis_.r-wr-1_strategy.details_roles/nobody`);
    const links = page.locator('reading-list ol a');
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      `${BASE}roles/author/#kpis`,
      `${BASE}roles/author/#r-au-1`,
      `${BASE}strategy/#fine-print`,
    ]);
    expect(await page.locator('[data-note]').innerText()).toContain('1');
  });
});
