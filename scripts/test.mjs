/**
 * `npm test`: installs what is missing, a browser included, then checks everything, and ends with the line
 * `N passed, N failed`. `-- --only types,lint` runs the named steps alone. Runs on any Node ≥ 20.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { closingLine, countTests, single, total } from './lib/count.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { projectEnv, root, runNode, toolPath } from './lib/run.mjs';

/**
 * @typedef {import('./lib/count.mjs').Count} Count
 * @typedef {{ count: Count, output?: string }} Outcome
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<Outcome>} act
 */

/**
 * A step that is one command: it holds when the command ends well.
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function command(file, args) {
  const { code, output } = await runNode(file, args, { capture: true });
  return { count: single(code === 0), output };
}

/**
 * A step that runs vitest projects and counts their tests.
 * @param {readonly string[]} projects
 * @param {{ capture?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<Outcome>}
 */
async function tests(projects, { capture = false, env = {} } = {}) {
  const reports = join(root, '.cache', 'tests');
  const report = join(reports, `${projects.join('-')}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const only = projects.map((name) => `--project=${name}`);
  const args = ['run', ...only, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runNode(toolPath('vitest'), args, { capture, env: projectEnv(env) });
  return { count: countTests(readJson(report), code), output };
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Independent of each other and of the build: they share the cores. */
/** @type {Record<string, Step>} */
const SOURCE_STEPS = {
  types: { title: 'types', act: () => command(toolPath('astro'), ['check']) },
  lint: {
    title: 'lint and format',
    act: () => command(toolPath('@biomejs/biome'), ['check', '--error-on-warnings', '.']),
  },
  content: { title: 'content integrity', act: () => command('scripts/check.ts', ['--content-only']) },
  unit: { title: 'unit tests', act: () => tests(['unit'], { capture: true }) },
};

/** Each needs what the one before it made. */
/** @type {Record<string, Step>} */
const SITE_STEPS = {
  build: {
    title: 'production build',
    act: async () => {
      const { ok, output } = await build({ always: true, capture: true });
      return { count: single(ok), output };
    },
  },
  pages: { title: 'built pages: valid HTML', act: () => tests(['dist'], { capture: true }) },
  browser: {
    title: 'browser tests',
    act: async () => tests(['browser'], { env: { CHROME_PATH: await ensureBrowser() } }),
  },
};

/** @type {{ title: string, seconds: string, count: Count }[]} */
const done = [];

/**
 * Runs one step and prints how it went; its output only when it failed.
 * @param {Step} step
 * @returns {Promise<boolean>} whether nothing failed
 */
async function take({ title, act }) {
  const start = performance.now();
  const { count, output = '' } = await act().catch((error) => ({
    count: single(false),
    output: `${error.message}\n`,
  }));
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  done.push({ title, seconds, count });
  if (count.failed > 0) console.log(output);
  console.log(`${count.failed > 0 ? '✗' : '✓'} ${title}: ${closingLine(count)}  (${seconds})`);
  return count.failed === 0;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only?.split(',');
/** @param {Record<string, Step>} steps */
const chosen = (steps) => Object.entries(steps).filter(([name]) => names?.includes(name) ?? true);

try {
  await ensureInstalled();
  await Promise.all(chosen(SOURCE_STEPS).map(([, step]) => take(step)));
  for (const [name, step] of chosen(SITE_STEPS)) {
    if (!(await take(step)) && name === 'build') break; // there is nothing to look at
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  done.push({ title: 'installation', seconds: '', count: single(false) });
}

const sum = total(done.map(({ count }) => count));
console.log('\nSummary');
for (const { title, seconds, count } of done) {
  console.log(
    `  ${count.failed > 0 ? '✗' : '✓'} ${title.padEnd(26)} ${seconds.padStart(8)}   ${closingLine(count)}`,
  );
}
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
