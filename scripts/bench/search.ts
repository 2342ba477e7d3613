/** How soon a search answers, and what it has to fetch for that. */
import type { Page } from 'playwright-core';
import { PAGE_KINDS } from '../lib/page-kinds.ts';
import { type Bench, bytesOf, listAnswers, quiet } from './site.ts';
import { kb, median, type Row } from './table.ts';

/** What readers type, in both languages: titles, aliases, terms, words of the text. */
const QUERIES = [
  '复盘',
  '取数',
  '内部审核',
  '达人',
  '预算',
  '选题会',
  '转化率',
  '投放',
  '私域',
  '新人',
  'KPI',
  'review',
  'budget',
  'SEO',
  'brief',
];

const WARM_BAR = 60;
const BYTES_BAR = 120 * 1024;

/** Rows on the search dialog, opened on an article. */
export async function measureSearch(bench: Bench): Promise<Row[]> {
  const { page, close } = await bench.open();
  await page.goto(new URL(PAGE_KINDS.article.slice(1), bench.url).href);
  await quiet(page);
  bench.take();

  await page.evaluate(installStopwatch);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').first().waitFor();
  const cold = await timeTyping(page, QUERIES[0] ?? '');
  await quiet(page);
  const fetched = bench.take();
  listAnswers('first search', fetched);

  const warm: number[] = [];
  for (const query of QUERIES) {
    await timeQuery(page, query); // the index parts of this word are fetched now
    await quiet(page);
    const time = await timeQuery(page, query);
    if (time !== undefined) warm.push(time);
  }
  await close();
  const first = bytesOf(fetched);
  return [
    {
      what: 'first result after the key press, index warm (median)',
      bar: `≤ ${WARM_BAR} ms`,
      measured: `${Math.round(median(warm))} ms (${warm.length} of ${QUERIES.length} queries, worst ${Math.round(Math.max(...warm))} ms)`,
      ok: median(warm) <= WARM_BAR && warm.length === QUERIES.length,
    },
    {
      what: 'first result of the first search, nothing loaded yet',
      bar: '',
      measured: `${Math.round(cold ?? Number.NaN)} ms`,
    },
    {
      what: 'bytes fetched for a first search',
      bar: `≤ ${BYTES_BAR / 1024} KB`,
      measured: `${kb(first)}, ${fetched.length} requests`,
      ok: first <= BYTES_BAR,
    },
  ];
}

/** Types a query in one go, as an input method does. Milliseconds until results stand; undefined when none came. */
async function timeTyping(page: Page, query: string): Promise<number | undefined> {
  await page.evaluate(() => window.stopwatch.arm());
  await page.keyboard.insertText(query);
  return await page.evaluate(() => window.stopwatch.result());
}

/**
 * Types a query: all but its last character, a pause until results stand, then the last one, from which time runs.
 *
 * @returns milliseconds until the results that follow are laid out; undefined when none came
 */
async function timeQuery(page: Page, query: string): Promise<number | undefined> {
  const input = page.locator('dialog[open] input').first();
  await input.fill('');
  await page.waitForTimeout(300);
  const characters = [...query];
  if (characters.length > 1) {
    await page.keyboard.insertText(characters.slice(0, -1).join(''));
    await page.waitForTimeout(600);
  }
  return await timeTyping(page, characters.at(-1) ?? '');
}

/** Runs in the browser: measures from an input event to the frame that shows a changed list of results. */
function installStopwatch(): void {
  let start = 0;
  let stop: number | undefined;
  let armed = false;
  document.addEventListener(
    'input',
    () => {
      if (armed) start = performance.now();
    },
    { capture: true },
  );
  const isResult = ({ target }: MutationRecord) =>
    target instanceof Element && target.closest('dialog[open] [data-results]') !== null;
  new MutationObserver((mutations) => {
    if (!armed || start === 0 || !mutations.some(isResult)) return;
    if (!document.querySelector('dialog[open] [data-results] li a[href]')) return;
    armed = false;
    requestAnimationFrame(() => {
      stop = performance.now();
    });
  }).observe(document.body, { childList: true, subtree: true });
  window.stopwatch = {
    arm: () => {
      [start, stop, armed] = [0, undefined, true];
    },
    result: async () => {
      const end = performance.now() + 5000;
      while (stop === undefined && performance.now() < end) await new Promise((done) => setTimeout(done, 10));
      return stop === undefined ? undefined : stop - start;
    },
  };
}

declare global {
  interface Window {
    stopwatch: { arm(): void; result(): Promise<number | undefined> };
  }
}
