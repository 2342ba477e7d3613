/** What a first visit transfers, and when text and diagram are seen on a slow phone. */
import type { Page } from 'playwright-core';
import { PAGE_KINDS } from '../lib/page-kinds.ts';
import type { SentAnswer } from '../lib/serve.ts';
import { type Bench, bytesOf, listAnswers, quiet } from './site.ts';
import { kb, median, type Row } from './table.ts';

export interface Bars {
  readonly total: number;
  readonly requests: number;
  readonly script: number;
}

export const KB = 1024;
/** A page to read; every page but those of SOPs. */
export const ARTICLE: Bars = { total: 24 * KB, requests: 5, script: 5 * KB };
/** A page to work with: diagram and checklists. */
export const SOP: Bars = { total: 40 * KB, requests: 6, script: 10 * KB };
const STYLE_BAR = 10 * KB;

/** Rows on transfer: everything, scripts, styles, for an article and an SOP page in both languages. */
export async function measureSize(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path, bars] of [
    ['article', PAGE_KINDS.article, ARTICLE],
    ['article, en', `/en${PAGE_KINDS.article}`, ARTICLE],
    ['SOP page', PAGE_KINDS.SOP, SOP],
    ['SOP page, en', `/en${PAGE_KINDS.SOP}`, SOP],
  ] as const) {
    rows.push(...rowsFor(name, bars, await firstVisit(bench, path)));
  }
  return rows;
}

/** Everything that the server sends to a browser that comes for the first time and touches nothing. */
async function firstVisit(bench: Bench, path: string): Promise<SentAnswer[]> {
  const { page, close } = await bench.open();
  bench.take();
  await page.goto(new URL(path.slice(1), bench.url).href);
  await quiet(page);
  await close();
  const sent = bench.take();
  listAnswers(path, sent);
  return sent;
}

function rowsFor(name: string, bars: Bars, sent: readonly SentAnswer[]): Row[] {
  const total = bytesOf(sent);
  const script = bytesOf(sent.filter(({ path }) => /\.m?js$/.test(path)));
  const style = bytesOf(sent.filter(({ path }) => path.endsWith('.css')));
  const fonts = sent.filter(({ path }) => /\.(woff2?|ttf|otf)$/.test(path)).length;
  return [
    {
      what: `${name}, first visit, everything`,
      bar: `≤ ${bars.total / KB} KB, ≤ ${bars.requests} requests, no web font`,
      measured: `${kb(total)}, ${sent.length} requests, ${fonts} fonts`,
      ok: total <= bars.total && sent.length <= bars.requests && fonts === 0,
    },
    {
      what: `${name}, JavaScript before any interaction`,
      bar: `≤ ${bars.script / KB} KB`,
      measured: kb(script),
      ok: script <= bars.script,
    },
    { what: `${name}, CSS`, bar: `≤ ${STYLE_BAR / KB} KB`, measured: kb(style), ok: style <= STYLE_BAR },
  ];
}

/**
 * Lighthouse's slow 4G as the browser applies it: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 * Bytes a second, milliseconds.
 */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };

/** When the text and when the diagram of the SOP page are first painted: slow 4G, processor at a quarter. */
export async function measureDiagram(bench: Bench, runs = 5): Promise<Row[]> {
  const times: { text: number; diagram: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { context, page, close } = await bench.open({ width: 412 });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    times.push(await firstSeen(page, new URL(PAGE_KINDS.SOP.slice(1), bench.url).href));
    await close();
  }
  const [text, diagram] = [median(times.map((time) => time.text)), median(times.map((time) => time.diagram))];
  return [
    {
      what: 'time until the diagram is seen (slow 4G, slow CPU)',
      bar: 'with the text',
      measured: `${(diagram / 1000).toFixed(2)} s; the text ${(text / 1000).toFixed(2)} s`,
      ok: diagram - text < 100,
    },
  ];
}

/** Milliseconds from the start of the navigation until each is laid out in a frame that is painted. */
async function firstSeen(page: Page, url: string): Promise<{ text: number; diagram: number }> {
  await page.addInitScript(() => {
    const seen: Record<string, number> = {};
    const look = (time: number) => {
      for (const [name, selector] of [
        ['text', 'main h1'],
        ['diagram', 'main svg [data-node]'],
      ] as const) {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        if (box && box.width > 0) seen[name] ??= time;
      }
      if (seen['text'] === undefined || seen['diagram'] === undefined) requestAnimationFrame(look);
      else Object.assign(window, { firstSeen: seen });
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  const handle = await page.waitForFunction(() => ('firstSeen' in window ? window.firstSeen : undefined));
  const seen = (await handle.jsonValue()) as { text: number; diagram: number };
  return seen;
}
