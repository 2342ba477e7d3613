/** Asks addresses whether they are still there. */
import { setTimeout as wait } from 'node:timers/promises';

/** What became of one address. */
export type Answer =
  | { readonly state: 'alive' }
  /** The host keeps programs out or is busy: a person has to look. */
  | { readonly state: 'unclear'; readonly why: string }
  | { readonly state: 'dead'; readonly why: string };

export interface CheckOptions {
  /** How long an address may take, in ms. */
  readonly timeout: number;
  /** How many addresses are asked at once. */
  readonly concurrency?: number;
  /** Time before a second try, in ms. */
  readonly pause?: number;
}

/** Statuses that say nothing about whether the page exists: log in, no robots, too many requests, unknown to RFCs. */
const KEEPS_OUT = new Set([401, 403, 405, 406, 407, 418, 429, 451, 999]);

/** One request. The body is not read. */
async function ask(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<number> {
  const response = await fetch(url, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': 'Mozilla/5.0 (compatible; link check)', accept: 'text/html,*/*;q=0.8' },
  });
  await response.body?.cancel();
  return response.status;
}

/** What went wrong with a request, in a few words. */
function reason(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer in ${timeout / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}

/** Asks with HEAD, which is cheap, then with GET, since some hosts answer HEAD with an error. */
async function checkOnce(url: string, timeout: number): Promise<Answer> {
  try {
    const head = await ask(url, 'HEAD', timeout).catch(() => 0);
    const status = head >= 200 && head < 400 ? head : await ask(url, 'GET', timeout);
    if (status >= 200 && status < 400) return { state: 'alive' };
    return { state: KEEPS_OUT.has(status) ? 'unclear' : 'dead', why: `status ${status}` };
  } catch (error) {
    return { state: 'dead', why: reason(error, timeout) };
  }
}

/** Asks all addresses, some at once; those that seem dead a second time after a pause. Never throws. */
export async function checkAll(
  urls: readonly string[],
  { timeout, concurrency = 8, pause = 2000 }: CheckOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = [...urls];
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const first = await checkOnce(url, timeout);
      if (first.state === 'dead') await wait(pause);
      answers.set(url, first.state === 'dead' ? await checkOnce(url, timeout) : first);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return answers;
}
