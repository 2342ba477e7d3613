import { UNPUBLISHED } from '../model/integrity/permalinks.ts';
import type { Playbook } from '../model/playbook.ts';
import { type Loaded, loadTree } from './load.ts';
import { rememberingReader } from './remember.ts';
import { ContentError } from './report.ts';
import { contentDir, readTree, treeStamp } from './walk.ts';

/** While pages are being written, how long a playbook is taken as fresh without looking at the files. */
const FRESH_MS = 250;

/** What has been read so far. */
interface Memory {
  readonly read: ReturnType<typeof rememberingReader>;
  current: { readonly stamp: string; readonly loaded: Promise<Loaded> } | null;
  pending: Promise<Loaded> | null;
  /** When the files were last looked at, in milliseconds of `performance.now()`. */
  checked: number;
}

declare global {
  /** In a build the integration and the pages have this module each to themselves; what they read is shared. */
  var playbookOfBuild: Memory | undefined;
}

const isDevelopment = process.env['NODE_ENV'] === 'development';

function newMemory(): Memory {
  return { read: rememberingReader(), current: null, pending: null, checked: Number.NEGATIVE_INFINITY };
}

if (!isDevelopment) globalThis.playbookOfBuild ??= newMemory();
const memory = globalThis.playbookOfBuild ?? newMemory();

/** The playbook, read anew when a file has changed since the last time. */
async function refresh(root: string): Promise<Loaded> {
  const stamp = await treeStamp(root, contentDir());
  if (memory.current?.stamp !== stamp) {
    const loaded = readTree(root, contentDir()).then((tree) => loadTree(tree, { read: memory.read }));
    memory.current = { stamp, loaded };
  }
  return memory.current.loaded;
}

/**
 * The playbook for pages and components. A build reads it once; in development it is read again when content
 * has changed.
 * @throws ContentError with the whole report when the content is broken
 */
export async function getPlaybook(): Promise<Playbook> {
  const root = process.cwd();
  const now = performance.now();
  if (memory.pending === null || (isDevelopment && now - memory.checked > FRESH_MS)) {
    memory.checked = now;
    memory.pending = refresh(root);
  }
  const { playbook, problems: all } = await memory.pending;
  // A page that is being written has new addresses all the time; they go into the ledger when it is done.
  const problems = isDevelopment ? all.filter(({ code }) => code !== UNPUBLISHED) : all;
  if (!playbook || problems.length > 0) throw new ContentError(problems, root);
  return playbook;
}
