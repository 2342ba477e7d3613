/** Accessibility of every built page, checked with axe-core in both themes and at two widths. */
import axe, { type AxeResults, type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { newContext, openPage, visit } from './browser.ts';
import { builtPages } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1280, 360];
const THEMES = ['light', 'dark'] as const;
const ALL_RULES: RunOnly = { type: 'tag', values: TAGS };
/** A theme changes colours and nothing else, so the second theme is asked about colours only; it halves the time. */
const COLOUR_RULES: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** One line for each node that breaks a rule: `rule  selector  what is wrong`. All rules unless told. */
export async function violations(page: Page, runOnly: RunOnly = ALL_RULES): Promise<string[]> {
  // Evaluated by the debugger, so the page's content security policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(
    (rules) => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}  ${target.join(' ')}  ${summary(failureSummary)}`),
  );
}

const summary = (text = ''): string => text.split('\n').slice(1).join(' ').replaceAll(/\s+/g, ' ').trim();

/** Sets width and theme of an open page and waits until both are in effect. */
export async function dress(page: Page, theme: 'light' | 'dark', width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Declares one test for each page of a language. One file per language lets two workers share the pages. */
export function axeSuite(locale: 'zh' | 'en'): void {
  const paths = builtPages()
    .filter((page) => page.locale === locale)
    .map(({ path }) => path);

  describe(`axe-core, WCAG 2.2 AA and best practice, ${locale}`, () => {
    let page: Page;
    beforeAll(async () => {
      page = await openPage({ path: '/', context: await newContext({}, { keep: true }) });
    });

    test.each(paths)('%s', async (path) => {
      await visit(page, path);
      const found: string[] = [];
      for (const width of WIDTHS) {
        for (const theme of THEMES) {
          await dress(page, theme, width);
          const rules = theme === THEMES[0] ? ALL_RULES : COLOUR_RULES;
          found.push(...(await violations(page, rules)).map((line) => `${theme}, ${width} px: ${line}`));
        }
      }
      expect(found).toEqual([]);
    });
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
