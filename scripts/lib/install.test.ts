import { describe, expect, test } from 'vitest';
import { outdated } from './install.mjs';

const lock = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });
const astro = { version: '7.3.5', integrity: 'sha512-a' };

describe('what is installed', () => {
  test.each([
    [
      'is what the lock file says',
      lock({ 'node_modules/astro': astro }),
      lock({ 'node_modules/astro': astro }),
      [],
    ],
    ['lacks a package', lock({ 'node_modules/astro': astro }), lock({}), ['node_modules/astro']],
    ['is nothing at all', lock({ 'node_modules/astro': astro }), {}, ['node_modules/astro']],
    [
      'has another version',
      lock({ 'node_modules/astro': astro }),
      lock({ 'node_modules/astro': { ...astro, version: '7.3.4' } }),
      ['node_modules/astro'],
    ],
    [
      'has the version, but another package',
      lock({ 'node_modules/astro': astro }),
      lock({ 'node_modules/astro': { ...astro, integrity: 'sha512-b' } }),
      ['node_modules/astro'],
    ],
    [
      'lacks a binary for another system',
      lock({ 'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true } }),
      lock({}),
      [],
    ],
    ['has something more', lock({}), lock({ 'node_modules/left-over': { version: '1.0.0' } }), []],
  ])('%s', (_, wanted, installed, folders) => {
    expect(outdated(wanted, installed)).toEqual(folders);
  });
});
