/** Finds a browser of the Chromium family for the tests and the benchmark, or installs one. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectEnv, run, runNode, toolPath } from './run.mjs';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Flags for a browser that nobody sees, that may run as root and that talks to nobody but the page's server. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Where a browser may stand, likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} absolute paths, most of which will not exist
 */
export function browserCandidates(platform, env) {
  const given = env['CHROME_PATH'] ? [env['CHROME_PATH']] : [];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inPath =
    platform === 'win32' ? [] : COMMANDS.flatMap((name) => folders.map((dir) => join(dir, name)));
  return [...given, ...inPath, ...usualPlaces(platform, env)];
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const homes = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return homes.flatMap((home) => apps.map((app) => `${home}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (dir) => dir !== undefined,
    );
    const exes = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((dir) => exes.map((exe) => `${dir}\\${exe}`));
  }
  return [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first browser on this machine, Playwright's own download last.
 * @returns {Promise<string | undefined>} path of the executable
 */
export async function findBrowser() {
  const found = browserCandidates(process.platform, process.env).find(isExecutable);
  if (found) return found;
  const { chromium } = await import('playwright-core');
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * A browser, installed when there is none: Debian's by apt for root, else Playwright's download.
 * @returns {Promise<string>} path of the executable
 * @throws {Error} with one sentence saying what to install
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chrome, Chromium or Edge here: installing one …');
  if (process.getuid?.() === 0 && (await run('apt-get', ['--version'], { capture: true })).code === 0) {
    const env = projectEnv({ DEBIAN_FRONTEND: 'noninteractive' });
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      env,
    });
  } else {
    await runNode(toolPath('playwright-core'), ['install', 'chromium']);
  }
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Error(
    'The tests need a browser: install Google Chrome, Chromium or Microsoft Edge, or name one in CHROME_PATH.',
  );
}
