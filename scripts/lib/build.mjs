/** The production build, run only when something that it reads has changed. */
import { join, resolve } from 'node:path';
import { isFresh, markFresh, projectDigest } from './inputs.mjs';
import { projectEnv, root, runNode, toolPath } from './run.mjs';

/**
 * @typedef {object} BuildOptions
 * @property {string} [outDir] default `dist`
 * @property {boolean} [always] build even when nothing has changed
 * @property {boolean} [capture] keep the build's output to give it back, instead of printing it
 * @property {Record<string, string | undefined>} [env] SITE_URL, BASE_PATH, PLAYBOOK_CONTENT …
 *
 * @typedef {object} BuildResult
 * @property {boolean} ok
 * @property {boolean} skipped nothing had changed
 * @property {string} outDir absolute
 * @property {string} output
 */

/**
 * What Vite gives to pages as `import.meta.env`. Vitest puts its own values into the environment of the tests, and a
 * build started from a test would take them for the site's.
 */
const VITE_VARIABLES = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST'];

/**
 * Builds the site.
 * @param {BuildOptions} [options]
 * @returns {Promise<BuildResult>}
 */
export async function build({ outDir = 'dist', always = false, capture = false, env = {} } = {}) {
  const target = resolve(root, outDir);
  const unset = Object.fromEntries(VITE_VARIABLES.map((name) => [name, undefined]));
  const environment = projectEnv({ ...unset, ...env });
  const inputs = await projectDigest(environment);
  if (!always && isFresh(target, inputs)) return { ok: true, skipped: true, outDir: target, output: '' };
  const args = ['build', ...(target === join(root, 'dist') ? [] : ['--outDir', target])];
  const { code, output } = await runNode(toolPath('astro'), args, { env: environment, capture });
  if (code === 0) markFresh(target, inputs);
  return { ok: code === 0, skipped: false, outDir: target, output };
}
