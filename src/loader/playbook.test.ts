import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A fresh copy of the module, as in a process that has just started. */
async function start(contentDir: string) {
  vi.resetModules();
  vi.stubEnv('PLAYBOOK_CONTENT', contentDir);
  return import('./playbook.ts');
}

beforeEach(() => {
  globalThis.playbookOfBuild = undefined;
});
afterEach(() => {
  vi.unstubAllEnvs();
  globalThis.playbookOfBuild = undefined;
});

describe('getPlaybook', () => {
  it('reads the content once, also for another copy of the module', async () => {
    const first = await (await start('tests/fixtures/valid/content')).getPlaybook();
    const second = await (await start('tests/fixtures/valid/content')).getPlaybook();
    expect(first.roles.map((role) => role.id)).toEqual(['editor', 'writer']);
    expect(second).toBe(first);
  });

  it('throws the whole report when the content is broken', async () => {
    const { getPlaybook } = await start('tests/fixtures/valid/content/strategy');
    await expect(getPlaybook()).rejects.toThrow(/playbook\.yaml:1:1 {2}the data file is missing/);
  });
});
