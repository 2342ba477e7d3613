import type { Playbook } from '../model/playbook.ts';
import { type Loaded, loadTree } from './load.ts';
import { rememberingReader } from './remember.ts';
import { ContentError } from './report.ts';
import { contentDir, readTree, treeStamp } from './walk.ts';

/** While pages are being written, how long a playbook is taken as fresh without looking at the files. */
const FRESH_MS = 250;

const read = rememberingReader();
let current: { readonly stamp: string; readonly loaded: Promise<Loaded> } | null = null;
let checked = Number.NEGATIVE_INFINITY;
let pending: Promise<Loaded> | null = null;

const load = async (root: string): Promise<Loaded> => loadTree(await readTree(root, contentDir()), { read });

/** The playbook, read anew when a file has changed since the last time. */
async function refresh(root: string): Promise<Loaded> {
  const stamp = await treeStamp(root, contentDir());
  if (current?.stamp !== stamp) current = { stamp, loaded: load(root) };
  return current.loaded;
}

/**
 * The playbook for pages and components. A build reads it once; in development it is read again when content
 * has changed.
 * @throws ContentError with the whole report when the content is broken
 */
export async function getPlaybook(): Promise<Playbook> {
  const isStable = process.env['NODE_ENV'] !== 'development';
  const now = performance.now();
  if (pending === null || (!isStable && now - checked > FRESH_MS)) {
    checked = now;
    pending = refresh(process.cwd());
  }
  const { playbook, problems } = await pending;
  if (!playbook || problems.length > 0) throw new ContentError(problems);
  return playbook;
}
