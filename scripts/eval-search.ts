/**
 * `npm run eval:search`: asks the built site's search page the queries of tests/search-queries/ in a real browser and
 * prints how often the right answer comes first, beside Pagefind as it comes on the same index. Then the same with 500
 * ordinary marketing pages per language added. Ends with an error when a bar is missed.
 *
 * `--filler N` pages per language (0: without that run), `--held-out` names the misses among the held-out queries too,
 * `--dir` another built site than dist/.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { LOCALES } from '../src/model/schema/common.ts';
import { BROWSER_FLAGS, ensureBrowser } from './lib/browser.mjs';
import { root } from './lib/run.mjs';
import { serve } from './lib/serve.ts';
import { withFiller } from './search-eval/filler.ts';
import { measure, type Outcome } from './search-eval/measure.ts';
import { OTHER_SETS, readQueries } from './search-eval/queries.ts';
import { BARS, figures, isGoodEnough, misses, quantile, table } from './search-eval/report.ts';

const { values } = parseArgs({
  options: {
    filler: { type: 'string', default: '500' },
    'held-out': { type: 'boolean', default: false },
    dir: { type: 'string', default: join(root, 'dist') },
  },
});
const dir = resolve(values.dir);
if (!existsSync(join(dir, 'search', 'index.html'))) {
  console.error('There is nothing to search yet: run `npm run build` first.');
  process.exit(1);
}
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_FLAGS });
const ok: boolean[] = [];

/** Asks all queries of both languages of one built site and prints the tables. */
async function evaluate(dir: string, title: string): Promise<void> {
  const server = await serve({ dir });
  try {
    for (const locale of LOCALES) {
      const outcomes: Outcome[] = await measure(browser, server.url, locale, readQueries(locale));
      const times = outcomes.map(({ firstMs }) => firstMs);
      const all = figures(outcomes);
      ok.push(isGoodEnough(all));
      console.log(`\n${title}, ${locale}: ${outcomes.length} queries\n${table(outcomes)}`);
      console.log(
        `first result after the key press: median ${quantile(times, 0.5).toFixed(0)} ms, 95th percentile ${quantile(times, 0.95).toFixed(0)} ms`,
      );
      for (const set of OTHER_SETS) {
        const queries = readQueries(locale, set);
        const { recall1, recall3, zero } = figures(
          await measure(browser, server.url, locale, queries, { withPlain: false }),
        );
        const [first, three, none] = [recall1, recall3, zero].map((share) => `${(100 * share).toFixed(1)} %`);
        console.log(
          `${set} (no bar): ${queries.length} queries, recall@1 ${first}, recall@3 ${three}, zero ${none}`,
        );
      }
      for (const miss of misses(outcomes, { heldOut: values['held-out'] })) console.log(miss);
    }
  } finally {
    await server.close();
  }
}

try {
  await evaluate(dir, 'The playbook');
  const count = Number(values.filler);
  if (count > 0) {
    const larger = join(root, '.cache', 'eval-search');
    await withFiller(dir, larger, count);
    await evaluate(larger, `With ${count} ordinary pages more`);
  }
} finally {
  await browser.close();
}
if (!ok.every(Boolean)) {
  console.error(
    `\nBelow the bar: recall@1 ≥ ${BARS.recall1}, recall@3 ≥ ${BARS.recall3}, no query without results.`,
  );
  process.exitCode = 1;
}
