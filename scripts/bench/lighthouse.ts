/**
 * Lighthouse, as on a phone, on one page of each kind. It is too large to be a dependency of the project, so it is
 * fetched into .cache/ the first time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_FLAGS } from '../lib/browser.mjs';
import { PAGE_KINDS } from '../lib/page-kinds.ts';
import { projectEnv, root, runNode, runNpm } from '../lib/run.mjs';
import type { Bench } from './site.ts';
import { median, type Row } from './table.ts';

const VERSION = '13.5.0';
const folder = join(root, '.cache', 'lighthouse');
const cli = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The part of Lighthouse's report that is used. */
interface Report {
  readonly categories: Readonly<
    Record<
      (typeof CATEGORIES)[number],
      { score: number | null; auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly score: number | null }>
  >;
}

/** What one or several runs on a page gave. */
interface Figures {
  /** In the order of the categories, 0 to 100. */
  readonly scores: readonly number[];
  readonly cls: number;
  /** Milliseconds. */
  readonly tbt: number;
  readonly lcp: number;
}

/**
 * One row for each kind of page, in both languages for the two that matter most.
 *
 * @param runs how often each page is loaded; the row gives the median
 */
export async function measureLighthouse(bench: Bench, runs: number): Promise<Row[]> {
  if (!existsSync(cli)) {
    const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
    const { code } = await runNpm(['install', '--prefix', folder, ...flags, `lighthouse@${VERSION}`]);
    if (code !== 0) return [{ what: 'Lighthouse', bar: '', measured: 'could not be installed' }];
  }
  const rows: Row[] = [];
  const english = { 'article, en': `/en${PAGE_KINDS.article}`, 'SOP, en': `/en${PAGE_KINDS.SOP}` };
  for (const [kind, path] of Object.entries({ ...PAGE_KINDS, ...english })) {
    const url = new URL(path.slice(1), bench.url).href;
    await fetch(url, { headers: { 'accept-encoding': 'br' } }); // compressed now, as a host does it ahead of time
    const figures: Figures[] = [];
    for (let run = 0; run < runs; run += 1)
      figures.push(toFigures(await lighthouse(url, bench.executable), kind));
    rows.push(toRow(kind, figures));
  }
  return rows;
}

/** Runs Lighthouse once, in a browser of its own. */
async function lighthouse(url: string, executable: string): Promise<Report> {
  const report = join(folder, 'report.json');
  const flags = ['--headless=new', ...BROWSER_FLAGS].join(' ');
  const args = [url, '--quiet', '--output=json', `--output-path=${report}`, `--chrome-flags=${flags}`];
  const { code, output } = await runNode(cli, args, {
    capture: true,
    env: projectEnv({ CHROME_PATH: executable }),
  });
  if (code !== 0) throw new Error(`Lighthouse failed on ${url}:\n${output}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** Reads the figures, and names on the error output what cost points. */
function toFigures({ categories, audits }: Report, kind: string): Figures {
  for (const name of CATEGORIES) {
    const failed = categories[name].auditRefs.filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9,
    );
    if (failed.length > 0) console.error(`  ${kind}, ${name}: ${failed.map(({ id }) => id).join(', ')}`);
  }
  const value = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name].score ?? 0) * 100)),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    lcp: value('largest-contentful-paint'),
  };
}

function toRow(kind: string, runs: readonly Figures[]): Row {
  const middle = (of: (figures: Figures) => number) => median(runs.map(of));
  const scores = CATEGORIES.map((_, index) => middle((figures) => figures.scores[index] ?? 0));
  const [cls, tbt, lcp] = [middle((run) => run.cls), middle((run) => run.tbt), middle((run) => run.lcp)];
  return {
    what: `Lighthouse mobile, ${kind}`,
    bar: '100 / 100 / 100 / 100, CLS 0, TBT 0, LCP ≤ 1.0 s',
    measured: `${scores.join(' / ')}, CLS ${cls.toFixed(3)}, TBT ${Math.round(tbt)} ms, LCP ${(lcp / 1000).toFixed(2)} s`,
    ok: scores.every((score) => score === 100) && cls < 0.001 && tbt < 1 && lcp <= 1000,
  };
}
