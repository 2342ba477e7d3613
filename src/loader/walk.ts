import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** The content tree in memory. Keys are paths below the content folder, with `/`: `roles/seo/zh.mdx`. */
export interface ContentTree {
  /** Path of the content folder relative to the project, with `/`: `content`. */
  readonly base: string;
  /** Text of every file that content may consist of; of other files only the name is known (empty text). */
  readonly files: ReadonlyMap<string, string>;
}

/** Misnamed files are read too: what they hold explains what seems to be missing. */
const READ = /\.(?:ya?ml|mdx?|txt)$/;
/** Droppings of editors and systems: neither content nor a mistake. */
const IGNORE = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|\.gitkeep|[^/]*~|\.[^/]*\.sw[a-z]|\.#[^/]*)$/;

const posix = (path: string) => (sep === '/' ? path : path.split(sep).join('/'));

/** The content folder, as the environment's `PLAYBOOK_CONTENT` says or `content`. */
export const contentDir = (): string => process.env['PLAYBOOK_CONTENT'] || 'content';

/** Paths of all files below a folder, sorted. */
async function listFiles(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => posix(relative(dir, join(entry.parentPath, entry.name))))
    .filter((path) => !IGNORE.test(path))
    .sort();
}

/**
 * Reads every file below the content folder, all at once.
 * @param root the project folder
 * @param contentDir the content folder, relative to `root` or absolute
 * @throws when the folder itself cannot be read
 */
export async function readTree(root: string, contentDir: string): Promise<ContentTree> {
  const dir = resolve(root, contentDir);
  const paths = await listFiles(dir);
  const texts = await Promise.all(
    paths.map((path) => (READ.test(path) ? readFile(join(dir, path), 'utf8') : Promise.resolve(''))),
  );
  return {
    base: posix(relative(resolve(root), dir)),
    files: new Map(paths.map((path, i) => [path, texts[i] ?? ''])),
  };
}

/** Changes whenever a file below the content folder is added, removed or written. */
export async function treeStamp(root: string, contentDir: string): Promise<string> {
  const dir = resolve(root, contentDir);
  const paths = await listFiles(dir);
  const stats = await Promise.all(paths.map((path) => stat(join(dir, path)).catch(() => null)));
  return paths.map((path, i) => `${path} ${stats[i]?.mtimeMs} ${stats[i]?.size}`).join('\n');
}
