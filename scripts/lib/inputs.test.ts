import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digest } from './inputs.mjs';

let dir = '';
const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const now = () => digest(dir, ['src', 'config.ts', 'not-there'], ['BASE_PATH=']);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'inputs-'));
  mkdirSync(join(dir, 'src/deep'), { recursive: true });
  write('src/deep/page.ts', 'one');
  write('config.ts', 'two');
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('the digest of what a build reads', () => {
  test.each<[string, () => void]>([
    ['a file that is touched', () => utimesSync(join(dir, 'config.ts'), 1, 1)],
    ['a test that is added', () => write('src/deep/page.test.ts', 'a test')],
    ['a file elsewhere', () => write('README.md', 'text')],
  ])('stays the same for %s', (_, change) => {
    const before = now();
    change();
    expect(now()).toBe(before);
  });

  test.each<[string, () => void]>([
    ['a file that is edited', () => write('src/deep/page.ts', 'three')],
    ['a file that is added', () => write('src/new.ts', '')],
    [
      'a file that is renamed',
      () => renameSync(join(dir, 'src/deep/page.ts'), join(dir, 'src/deep/other.ts')),
    ],
    ['a file that is removed', () => rmSync(join(dir, 'config.ts'))],
  ])('changes for %s', (_, change) => {
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });

  test('changes with a variable', () => {
    expect(digest(dir, ['src'], ['BASE_PATH=/a/'])).not.toBe(digest(dir, ['src'], ['BASE_PATH=/b/']));
  });
});
