/** Every built page is valid HTML (the rules, and why some are off, stand in .htmlvalidate.mjs) and has its style sheets in order. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../.htmlvalidate.mjs';
import { root } from '../scripts/lib/run.mjs';
import { type BuiltPage, builtPages } from './support/pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** Blanks out what stands in a `<template>`: it is unfinished until a script fills it. All else keeps its place. */
const withoutTemplates = (html: string): string =>
  html.replaceAll(
    /(<template\b[^>]*>)(.*?)(?=<\/template>)/gs,
    (_, tag: string, content: string) => tag + content.replaceAll(/[^\n]/g, ' '),
  );

/** What is wrong with a page, and where: `[message  [rule], file:line:column]`. */
async function mistakes({ file }: BuiltPage): Promise<(readonly [what: string, where: string])[]> {
  const { results } = await validator.validateString(withoutTemplates(readFileSync(file, 'utf8')), file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) =>
        [`${message}  [${ruleId}]`, `${relative(root, file)}:${line}:${column}`] as const,
    ),
  );
}

test('every page is valid', async () => {
  const pages = builtPages({ redirects: true });
  expect(pages.length, 'pages in dist/').toBeGreaterThan(10);
  // A mistake in a component stands on every page that has it: it is told once.
  const places = new Map<string, string[]>();
  for (const page of pages) {
    for (const [what, where] of await mistakes(page)) places.set(what, [...(places.get(what) ?? []), where]);
  }
  const found = [...places].map(([what, where]) => `${what}  × ${where.length}, first in ${where[0]}`);
  expect(found).toEqual([]);
}, 120_000);

// Rules of equal weight count in the order of their sheets: what a page adds must come after what all pages have.
test('the sheet of every page stands before what a page adds', () => {
  const sheets = builtPages().map(({ path, file }) => ({
    path,
    hrefs: [...readFileSync(file, 'utf8').matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, href]) => href,
    ),
  }));
  const first = sheets[0]?.hrefs[0];
  expect(first).toMatch(/\.css$/);
  expect(sheets.filter(({ hrefs }) => hrefs[0] !== first)).toEqual([]);
  expect(
    sheets.some(({ hrefs }) => hrefs.length > 1),
    'a page with a sheet of its own',
  ).toBe(true);
});
