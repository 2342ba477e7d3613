/** Every link of every built page, and what else a page owes to its reader and to search engines. */
import { beforeAll, describe, expect, test } from 'vitest';
import { newContext } from './support/browser.ts';
import { type Outline, outlines } from './support/outline.ts';
import { fileOf } from './support/pages.ts';

let pages: Outline[] = [];

beforeAll(async () => {
  const context = await newContext({}, { keep: true });
  pages = await outlines(await context.newPage());
  await context.close();
});

/** Lines `path  what is wrong` for all pages that are not as they should be. */
const wrong = (of: (page: Outline) => readonly string[]): string[] =>
  pages.flatMap((outline) => of(outline).map((text) => `${outline.page.path}  ${text}`));

/** Host that stands for our own while links are resolved. */
const HERE = 'https://playbook.invalid';

describe('links', () => {
  test('there are pages in both languages', () => {
    const count = (locale: string) => pages.filter(({ page }) => page.locale === locale).length;
    expect(count('zh')).toBeGreaterThan(10);
    expect(count('en')).toBe(count('zh'));
  });

  test('each leads to a page that exists, and to an id on it', () => {
    const idsOf = new Map(pages.map(({ page, ids }) => [page.path, new Set(ids)]));
    const dead = wrong(({ page, links }) =>
      [...new Set(links)].flatMap((link) => {
        const url = new URL(link, HERE + page.path);
        if (url.origin !== HERE) return [];
        const path = decodeURIComponent(url.pathname);
        const id = decodeURIComponent(url.hash.slice(1));
        if (!fileOf(path)) return [`${link} leads to no file`];
        const ids = idsOf.get(path);
        if (id && ids && !ids.has(id)) return [`${link} leads to no id of that page`];
        return path.endsWith('/') || /\.\w+$/.test(path) ? [] : [`${link} lacks the slash at its end`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test('what a page loads stands in the site itself', () => {
    const foreign = wrong(({ page, loads }) =>
      loads
        .filter((load) => !load.startsWith('data:'))
        .flatMap((load) => {
          const url = new URL(load, HERE + page.path);
          if (url.origin !== HERE) return [`${load} comes from another host`];
          return fileOf(decodeURIComponent(url.pathname)) ? [] : [`${load} is no file`];
        }),
    );
    expect(foreign).toEqual([]);
  });

  test('links to other hosts are https or mail', () => {
    const bad = wrong(({ links }) =>
      links.filter((link) => /^[a-z][a-z+.-]*:/i.test(link) && !/^(https|mailto):/.test(link)),
    );
    expect(bad).toEqual([]);
  });
});

describe('a page', () => {
  test('has a language, a title and a description of its own', () => {
    const lacking = wrong(({ page, lang, title, description }) => [
      ...(lang === (page.locale === 'zh' ? 'zh-CN' : 'en') ? [] : [`lang="${lang}"`]),
      ...(title ? [] : ['no title']),
      ...(description ? [] : ['no description']),
    ]);
    expect(lacking).toEqual([]);
    const titles = pages.filter(({ isIndexed }) => isIndexed).map(({ title }) => title);
    expect(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      'titles used twice',
    ).toEqual([]);
  });

  test('has one h1 and skips no level of headings', () => {
    const bad = wrong(({ headings }) => {
      const first = headings.filter((level) => level === 1).length;
      const skips = headings.filter((level, index) => level > (headings[index - 1] ?? 1) + 1);
      return [
        ...(first === 1 ? [] : [`${first} h1`]),
        ...(skips.length ? [`skips to h${skips.join(', h')}`] : []),
      ];
    });
    expect(bad).toEqual([]);
  });

  test('uses an id once', () => {
    const twice = wrong(({ ids }) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]);
    expect(twice).toEqual([]);
  });

  test('names its own address and that of its translation, which names it back', () => {
    const byPath = new Map(pages.map((outline) => [outline.page.path, outline]));
    const bad = wrong(({ page, canonical, alternates, isIndexed }) => {
      if (!isIndexed || page.path.endsWith('404.html')) return [];
      const own = canonical ? new URL(canonical).pathname : 'none';
      const pathOf = (lang: RegExp) => alternates.find(([hreflang]) => lang.test(hreflang))?.[1];
      const [zh, en] = [pathOf(/^zh/), pathOf(/^en/)].map((href) => href && new URL(href).pathname);
      const other = page.locale === 'zh' ? en : zh;
      const back = other
        ? byPath.get(other)?.alternates.map(([, href]) => new URL(href).pathname)
        : undefined;
      return [
        ...(own === page.path ? [] : [`canonical is ${own}`]),
        ...(page.path === (page.locale === 'zh' ? zh : en) ? [] : ['no hreflang for its own language']),
        ...(other === otherPath(page.path) ? [] : [`translation is ${other ?? 'not named'}`]),
        ...(back?.includes(page.path) ? [] : ['its translation does not name it']),
      ];
    });
    expect(bad).toEqual([]);
  });
});

/** Path of the same page in the other language. */
const otherPath = (path: string): string => (path.startsWith('/en/') ? path.slice(3) : `/en${path}`);
