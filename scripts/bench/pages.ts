/** What a first visit to each page of the site transfers: the bars of size hold on every page, not on a sample. */
import { type Bench, bytesOf, quiet } from './site.ts';
import { ARTICLE, type Bars, KB, SOP } from './size.ts';
import { kb, type Row } from './table.ts';

interface Visit {
  /** Path with language, e.g. `/en/strategy/`. */
  readonly path: string;
  readonly bytes: number;
  readonly requests: number;
}

const isSop = ({ path }: Visit): boolean => /\/sops\/[^/]+\/$/.test(path);

/** Rows on the heaviest page and on the pages above the bar, for SOP pages and for all others. */
export async function measurePages(bench: Bench): Promise<Row[]> {
  const visits = await visitAll(bench, await paths(bench));
  visits.sort((a, b) => b.bytes - a.bytes);
  console.error(visits.slice(0, 40).map(line).join('\n'));
  return [
    row('SOP page', visits.filter(isSop), SOP),
    row(
      'any other page',
      visits.filter((visit) => !isSop(visit)),
      ARTICLE,
    ),
  ];
}

/** Paths of all pages that the sitemap lists, both languages. */
async function paths(bench: Bench): Promise<string[]> {
  const sitemap = await (await fetch(new URL('sitemap-0.xml', bench.url))).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}

/** Each page in a window that has never been anywhere; one browser for all, since starting one takes longer than a visit. */
async function visitAll(bench: Bench, all: readonly string[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  const { context, close } = await bench.open();
  const browser = context.browser();
  if (!browser) throw new Error('the window has no browser');
  for (const path of all) {
    const fresh = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await fresh.newPage();
    bench.take();
    await page.goto(new URL(path.slice(1), bench.url).href);
    await quiet(page);
    const sent = bench.take();
    await fresh.close();
    visits.push({ path, bytes: bytesOf(sent), requests: sent.length });
  }
  await close();
  return visits;
}

const line = ({ path, bytes, requests }: Visit): string =>
  `  ${String(bytes).padStart(7)}  ${requests}  ${path}`;

function row(what: string, visits: readonly Visit[], bars: Bars): Row {
  const over = visits.filter((visit) => visit.bytes > bars.total || visit.requests > bars.requests);
  const [heaviest] = visits;
  const most = Math.max(...visits.map((visit) => visit.requests));
  return {
    what: `${what} (${visits.length}), first visit, everything`,
    bar: `≤ ${bars.total / KB} KB, ≤ ${bars.requests} requests`,
    measured: `at most ${kb(heaviest?.bytes ?? 0)} (${heaviest?.path}), ${most} requests; above the bar: ${over.length}`,
    ok: visits.length > 0 && over.length === 0,
  };
}
