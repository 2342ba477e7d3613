import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ContentTree } from '../../src/loader/walk.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** A mini-playbook with mistakes: what differs from `fixtures/valid`, and every problem that must be found. */
const Case = z.strictObject({
  /** What somebody did wrong, in a sentence. */
  mistake: z.string().min(1),
  /** Replacements of a text that stands in the file exactly once. */
  edit: z.array(z.strictObject({ file: z.string(), find: z.string(), write: z.string() })).default([]),
  /** Files to add or overwrite. */
  add: z.record(z.string(), z.string()).default({}),
  remove: z.array(z.string()).default([]),
  /** All problems, in order: nothing else may be reported. */
  expect: z.array(z.strictObject({ at: z.string(), code: z.string(), message: z.string() })).min(1),
});
export type Case = z.infer<typeof Case> & { readonly name: string };

/** The sound mini-playbook, as the loader reads it from disk. */
export function validTree(): ContentTree {
  const dir = join(FIXTURES, 'valid/content');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return {
    base: 'content',
    files: new Map(files.map((file) => [file, readFileSync(join(dir, file), 'utf8')])),
  };
}

/** Every case in `fixtures/broken`, by name. */
export function brokenCases(): readonly Case[] {
  const dir = join(FIXTURES, 'broken');
  return readdirSync(dir)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({
      ...Case.parse(parse(readFileSync(join(dir, file), 'utf8'))),
      name: basename(file, '.yaml'),
    }));
}

/**
 * The mini-playbook with the mistakes of a case.
 * @throws when a text to replace does not stand in its file exactly once
 */
export function applyCase(
  tree: ContentTree,
  { name, edit, add, remove }: Omit<Case, 'expect' | 'mistake'>,
): ContentTree {
  const files = new Map(tree.files);
  for (const { file, find, write } of edit) {
    const parts = (files.get(file) ?? '').split(find);
    if (parts.length !== 2) throw new Error(`${name}: "${find}" stands ${parts.length - 1} times in ${file}`);
    files.set(file, parts.join(write));
  }
  for (const file of remove) {
    if (!files.delete(file)) throw new Error(`${name}: there is no ${file} to remove`);
  }
  for (const [file, text] of Object.entries(add)) files.set(file, text);
  return { base: tree.base, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
