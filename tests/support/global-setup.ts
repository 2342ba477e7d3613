/** Serves dist/ and starts one browser; test files connect to both. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.mjs';
import { serve } from '../../scripts/lib/serve.ts';
import { dist } from './pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's home page, with a slash at the end. */
    baseUrl: string;
    /** Where to reach the browser. */
    browserEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('Nothing is built: run `npm run build` first.');
  const executablePath = await findBrowser();
  if (!executablePath)
    throw new Error('No browser found: run `npm test`, which installs one, or set CHROME_PATH.');
  const [server, browser] = await Promise.all([
    serve({ dir: dist }),
    chromium.launchServer({ executablePath, args: BROWSER_FLAGS }),
  ]);
  project.provide('baseUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), server.close()]);
  };
}
