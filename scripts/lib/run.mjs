/**
 * Starting other programs: the project's own Node, its tools, npm. Plain JavaScript, since it runs on the
 * machine's Node before anything is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const bin = join(root, 'node_modules', '.bin');

/**
 * The Node that runs the project: the one that the npm package `node` installs. Astro wants ≥ 22.12 and
 * the .ts scripts want type stripping, so the machine's own Node serves only when that one is missing.
 * @returns {string} path of the executable
 */
export function projectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', 'node', 'bin', name);
  return existsSync(own) ? own : process.execPath;
}

/**
 * The JavaScript file behind a tool of node_modules, so that it can be started without a shell on any system.
 * @param {string} name package name, and name of the tool unless `command` says otherwise
 * @param {string} [command]
 * @returns {string} path of the file
 */
export function toolPath(name, command = name.slice(name.lastIndexOf('/') + 1)) {
  const folder = join(root, 'node_modules', name);
  const { bin: tools } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof tools === 'string' ? tools : tools[command]);
}

/**
 * The environment for a child process: the project's tools first in PATH, no telemetry.
 * @param {Record<string, string | undefined>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(extra = {}) {
  const PATH = [bin, process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, ...pathKeys(PATH), ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}

/**
 * The environment for npm: without the project's tools in PATH, because npm may replace the very Node
 * that stands there while it runs.
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnv() {
  const parts = (process.env['PATH'] ?? '').split(delimiter);
  const PATH = parts.filter((part) => !part.includes(`node_modules${sep}.bin`)).join(delimiter);
  return { ...process.env, ...pathKeys(PATH) };
}

/**
 * Windows spells it `Path`; two spellings in one environment would leave the choice to chance.
 * @param {string} value
 * @returns {Record<string, string>}
 */
function pathKeys(value) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { [key]: value };
}

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 1 when the process was ended by a signal or could not start
 * @property {string} output standard output and error, in order; empty unless `capture` was asked for
 */

/**
 * Runs a program in the project's folder and waits for its end. Never throws.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { env = projectEnv(), capture = false, shell = false, cwd = root } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: capture ? 'pipe' : 'inherit' });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    // Whoever ends this process means the child as well, and wants it to end first.
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    /** @param {RunResult} result */
    const finish = (result) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(result);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', (error) => finish({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => finish({ code: code ?? 1, output }));
  });
}

/**
 * Runs a JavaScript or TypeScript file on the project's Node.
 * @param {string} file
 * @param {readonly string[]} [args]
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(file, args = [], options) {
  return run(projectNode(), [file, ...args], options);
}

/**
 * Runs npm. On Windows npm is a batch file, which only a shell can start.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  return run('npm', args, { env: npmEnv(), shell: process.platform === 'win32' });
}
