/** Brings node_modules in line with package-lock.json, doing nothing when it already is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runNpm } from './run.mjs';

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] may be missing, such as a binary for another system
 * @property {boolean} [devOptional] the same, for what only development needs
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * What is installed but not as the lock file says. npm keeps its own record of what it installed in
 * `node_modules/.package-lock.json` and writes it last, so an interrupted install leaves none.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @returns {string[]} folders (`node_modules/astro`) that are missing or of another version; empty when up to date
 */
export function outdated(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).flatMap(([folder, want]) => {
    if (folder === '') return []; // the project itself
    const have = installed.packages?.[folder];
    if (!have) return want.optional || want.devOptional ? [] : [folder];
    return have.version === want.version && have.integrity === want.integrity ? [] : [folder];
  });
}

/**
 * @param {string} file
 * @returns {Lock} `{}` when the file is missing or broken, which counts as nothing installed
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Whether the packages are there and the project's Node starts. */
async function isComplete() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (outdated(readLock(join(root, 'package-lock.json')), readLock(record)).length > 0) return false;
  return existsSync(record) && (await nodeStarts());
}

/** The package `node` fetches its executable in an install script, which npm may have been told to skip. */
async function nodeStarts() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const { code } = await run(join(root, 'node_modules', 'node', 'bin', name), ['--version'], {
    capture: true,
  });
  return code === 0;
}

/**
 * Installs what is missing or has changed.
 * @returns {Promise<boolean>} whether anything had to be installed
 * @throws {Error} with one sentence for the reader when the install failed
 */
export async function ensureInstalled() {
  if (await isComplete()) return false;
  console.log('Installing the packages of package-lock.json …');
  // `npm ci` starts from an empty node_modules; with one in place `npm install` is quicker and, on Windows, does
  // not try to delete the Node that is running this. Warnings about the machine's older Node would only alarm.
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const command = existsSync(join(root, 'node_modules')) ? 'install' : 'ci';
  const { code } = await runNpm([command, ...flags]);
  if (code !== 0) throw new Error(`npm ${command} failed (see above).`);
  if (await nodeStarts()) return true;
  await runNpm(['rebuild', 'node', '--foreground-scripts']);
  if (await nodeStarts()) return true;
  throw new Error(
    'The package `node` has no executable: approve its install script with `npm install-scripts approve node`.',
  );
}
