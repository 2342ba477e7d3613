import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteSettings } from './settings.ts';

describe('siteSettings', () => {
  it.each([
    [{}, '/'],
    [{ BASE_PATH: '/' }, '/'],
    [{ BASE_PATH: 'playbook' }, '/playbook/'],
    [{ BASE_PATH: '/playbook/' }, '/playbook/'],
    [{ BASE_PATH: '/a/b' }, '/a/b/'],
  ])('%o → base %s', (env, base) => expect(siteSettings(env).base).toBe(base));

  it('keeps only the origin of SITE_URL', () =>
    expect(siteSettings({ SITE_URL: 'https://example.com/x' }).site).toBe('https://example.com'));

  it('reads content from the folder that is named', () =>
    expect(siteSettings({ PLAYBOOK_CONTENT: 'other' }).content).toBe(resolve('other')));

  it('refuses an address that is none', () =>
    expect(() => siteSettings({ SITE_URL: 'example.com' })).toThrow(/write an origin/));
});
