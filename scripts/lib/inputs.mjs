/** Knows whether a finished build is still that of the files it was made from. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { root, run } from './run.mjs';

/** What a page can depend on. `scripts` too: pages may use what stands there. */
const INPUTS = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'astro.config.ts',
  'package-lock.json',
];
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'PLAYBOOK_CONTENT'];

/**
 * All files under a path, sorted, tests left out.
 * @param {string} path file or folder; a missing one has no files
 * @returns {string[]} absolute paths
 */
export function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return /\.test\.\w+$/.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * One digest of everything a build reads: files by name and content, variables, and what `extra` adds.
 * Content, not time: a checkout touches every file and changes none.
 * @param {string} folder
 * @param {readonly string[]} paths relative to the folder
 * @param {readonly string[]} extra
 * @returns {string} hexadecimal
 */
export function digest(folder, paths, extra = []) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(folder, path)))) {
    hash
      .update(`${relative(folder, file).split(sep).join('/')}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.update(extra.join('\0')).digest('hex');
}

/**
 * The digest of the project as it stands. The commit belongs to it, because pages show the date of their last one.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string>}
 */
export async function projectDigest(env) {
  const { output } = await run('git', ['rev-parse', 'HEAD'], { capture: true });
  const elsewhere = env['PLAYBOOK_CONTENT'];
  const paths = elsewhere ? [...INPUTS, relative(root, elsewhere)] : INPUTS;
  return digest(root, paths, [output, ...VARIABLES.map((name) => `${name}=${env[name] ?? ''}`)]);
}

/**
 * Where the note about a build stands: outside it, so that nobody publishes it.
 * @param {string} outDir
 */
const stampFile = (outDir) => join(root, '.cache', 'builds', `${basename(outDir)}.json`);

/**
 * A build overwrites its files, so the time of the home page tells whether the note is about this very build
 * or about one that somebody has since replaced by hand.
 * @param {string} outDir
 */
const builtAt = (outDir) => statSync(join(outDir, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? null;

/**
 * @param {string} outDir
 * @param {string} inputs digest of what the build would read now
 * @returns {boolean} whether the build in `outDir` was made from exactly that
 */
export function isFresh(outDir, inputs) {
  const built = builtAt(outDir);
  if (built === null) return false;
  try {
    const stamp = JSON.parse(readFileSync(stampFile(outDir), 'utf8'));
    return stamp.inputs === inputs && stamp.built === built;
  } catch {
    return false;
  }
}

/**
 * Notes that the build in `outDir` was made from `inputs`.
 * @param {string} outDir
 * @param {string} inputs
 */
export function markFresh(outDir, inputs) {
  mkdirSync(dirname(stampFile(outDir)), { recursive: true });
  writeFileSync(stampFile(outDir), JSON.stringify({ inputs, built: builtAt(outDir) }));
}
