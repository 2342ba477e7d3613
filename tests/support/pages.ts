/** What has been built: the pages of dist/, and one of each kind. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PAGE_KINDS } from '../../scripts/lib/page-kinds.ts';
import { root } from '../../scripts/lib/run.mjs';

/** The built site under test; another folder than dist/ can be named in DIST. */
export const dist = join(root, process.env['DIST'] ?? 'dist');

export interface BuiltPage {
  /** Path from the root of the site: `/roles/`, `/404.html`. */
  readonly path: string;
  /** Absolute path of the file. */
  readonly file: string;
  readonly locale: 'zh' | 'en';
}

/**
 * All HTML pages of a built site, sorted by path. Pages that only forward to another one are left out
 * unless `redirects` is set.
 *
 * @param dir folder of the site
 */
export function builtPages({ dir = dist, redirects = false } = {}): BuiltPage[] {
  return globSync('**/*.html', { cwd: dir })
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((name) => ({
      path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      file: join(dir, name),
      locale: name.startsWith('en/') ? ('en' as const) : ('zh' as const),
    }))
    .filter(({ file }) => redirects || !/<meta[^>]+http-equiv="?refresh/i.test(readFileSync(file, 'utf8')));
}

/** `[kind, path]` of every kind in both languages, to be handed to `test.each`. */
export const kindsInBothLanguages: readonly (readonly [string, string])[] = Object.entries(
  PAGE_KINDS,
).flatMap(([kind, path]) => [[`${kind}, zh`, path] as const, [`${kind}, en`, `/en${path}`] as const]);

/** Paths of all SOP pages, in both languages. */
export function sopPages(): BuiltPage[] {
  return builtPages().filter(({ path }) => /\/collaboration\/sops\/[^/]+\/$/.test(path));
}

/** The file that a path of the site leads to, if there is one. */
export function fileOf(path: string, dir = dist): string | undefined {
  const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) ? file : undefined;
}
