import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Reads the output of `git log --format=%x00%cI --name-only`: newest commit first.
 * @returns date (`YYYY-MM-DD`) of the newest commit that names each file.
 */
export function parseGitLog(log: string): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const commit of log.split('\0')) {
    const [date, ...files] = commit.split('\n').filter((line) => line !== '');
    if (!date) continue;
    for (const file of files) if (!dates.has(file)) dates.set(file, date.slice(0, 10));
  }
  return dates;
}

let dates: Promise<ReadonlyMap<string, string>> | undefined;

/** One `git log` for all files; outside a checkout (or without git) nothing is known. */
async function readDates(): Promise<ReadonlyMap<string, string>> {
  try {
    const args = [
      '-c',
      'core.quotepath=off',
      'log',
      '--format=%x00%cI',
      '--name-only',
      '--relative',
      '--',
      '.',
    ];
    const { stdout } = await promisify(execFile)('git', args, { maxBuffer: 1 << 28 });
    return parseGitLog(stdout);
  } catch {
    return new Map();
  }
}

/** When a file (relative to the project) was last changed, `YYYY-MM-DD`; undefined when git does not know. */
export async function lastChange(file: string): Promise<string | undefined> {
  dates ??= readDates();
  return (await dates).get(file);
}
