/** The built site behind a server that counts, and a browser to look at it with. */
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../lib/browser.mjs';
import { type SentAnswer, serve } from '../lib/serve.ts';

export interface Bench {
  /** Address of the home page, with a slash at the end. */
  readonly url: string;
  /** Path of the browser's executable. */
  readonly executable: string;
  /** What has been sent since it was last asked. */
  take(): SentAnswer[];
  /** A browser that has never been anywhere: nothing stored, nothing cached, not even an icon. */
  open(options?: { width?: number }): Promise<OpenWindow>;
  close(): Promise<void>;
}

export interface OpenWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts the server. The wanted port is the one that the canonical addresses of the build name. */
export async function startBench(dir: string): Promise<Bench> {
  let sent: SentAnswer[] = [];
  const executable = await ensureBrowser();
  const server = await serve({ dir, port: 4321, onSent: (answer) => sent.push(answer) });
  return {
    url: server.url,
    executable,
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    open: async ({ width = 1280 } = {}) => {
      const browser = await chromium.launch({ executablePath: executable, args: BROWSER_FLAGS });
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      return { context, page: await context.newPage(), close: () => browser.close() };
    },
    close: () => server.close(),
  };
}

/** Waits until the server has had nothing to send for a while. */
export async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await wait(700);
}

/** Sum of the bytes of some answers. */
export const bytesOf = (answers: readonly SentAnswer[]): number =>
  answers.reduce((sum, { bytes }) => sum + bytes, 0);

/** Says on the error output what was sent, one answer a line. */
export function listAnswers(title: string, answers: readonly SentAnswer[]): void {
  const lines = answers.map(({ path, bytes }) => `  ${String(bytes).padStart(7)}  ${path}`);
  console.error([title, ...lines].join('\n'));
}
