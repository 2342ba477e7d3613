/**
 * Lighthouse, as on a phone, on one page of each kind. It is too large to be a dependency of the project, so it is
 * fetched into .cache/ the first time.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_FLAGS } from '../lib/browser.mjs';
import { PAGE_KINDS } from '../lib/page-kinds.ts';
import { root, runNode, runNpm } from '../lib/run.mjs';
import type { Bench } from './site.ts';
import type { Row } from './table.ts';

const VERSION = '13.5.0';
const folder = join(root, '.cache', 'lighthouse');
const cli = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The part of Lighthouse's report that is used. */
interface Report {
  readonly categories: Readonly<Record<(typeof CATEGORIES)[number], { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly score: number | null }>
  >;
}

/** One row for each kind of page, in both languages for the two that matter most. */
export async function measureLighthouse(bench: Bench): Promise<Row[]> {
  if (!existsSync(cli)) {
    const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
    const { code } = await runNpm(['install', '--prefix', folder, ...flags, `lighthouse@${VERSION}`]);
    if (code !== 0) return [{ what: 'Lighthouse', bar: '', measured: 'could not be installed' }];
  }
  const rows: Row[] = [];
  const english = { 'article, en': `/en${PAGE_KINDS.article}`, 'SOP, en': `/en${PAGE_KINDS.SOP}` };
  for (const [kind, path] of Object.entries({ ...PAGE_KINDS, ...english })) {
    const url = new URL(path.slice(1), bench.url).href;
    await fetch(url, { headers: { 'accept-encoding': 'br' } }); // compressed now, as a host does it ahead of time
    rows.push(toRow(kind, await lighthouse(url, bench.executable)));
  }
  return rows;
}

async function lighthouse(url: string, executable: string): Promise<Report | string> {
  const flags = ['--headless=new', ...BROWSER_FLAGS].join(' ');
  const args = [url, '--quiet', '--output=json', '--output-path=stdout', `--chrome-flags=${flags}`];
  const { output } = await runNode(cli, args, {
    capture: true,
    env: { ...process.env, CHROME_PATH: executable },
  });
  try {
    return JSON.parse(output.slice(output.indexOf('{\n')));
  } catch {
    return output.slice(0, 200);
  }
}

function toRow(kind: string, report: Report | string): Row {
  const what = `Lighthouse mobile, ${kind}`;
  if (typeof report === 'string') return { what, bar: '', measured: report, ok: false };
  const scores = CATEGORIES.map((name) => Math.round((report.categories[name].score ?? 0) * 100));
  const value = (audit: string): number => report.audits[audit]?.numericValue ?? Number.NaN;
  const [cls, tbt, lcp] = [
    value('cumulative-layout-shift'),
    value('total-blocking-time'),
    value('largest-contentful-paint'),
  ];
  return {
    what,
    bar: '100 / 100 / 100 / 100, CLS 0, TBT 0, LCP ≤ 1.0 s',
    measured: `${scores.join(' / ')}, CLS ${cls.toFixed(3)}, TBT ${Math.round(tbt)} ms, LCP ${(lcp / 1000).toFixed(2)} s`,
    ok: scores.every((score) => score === 100) && cls < 0.001 && tbt < 1 && lcp <= 1000,
  };
}
