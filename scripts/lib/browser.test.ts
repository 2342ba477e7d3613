import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserCandidates } from './browser.mjs';

describe('where a browser is looked for', () => {
  test('CHROME_PATH comes before everything', () => {
    const places = browserCandidates('linux', { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' });
    expect(places[0]).toBe('/opt/mine');
    expect(places).toContain('/usr/bin/chromium');
  });

  test('every folder of PATH is tried for every name', () => {
    const places = browserCandidates('linux', { PATH: ['/a', '', '/b'].join(delimiter) });
    for (const place of ['/a/chromium', '/b/chromium', '/a/google-chrome', '/b/microsoft-edge']) {
      expect(places).toContain(place);
    }
  });

  test.each([
    ['darwin', { HOME: '/Users/li' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/li' }, '/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\x86' }, 'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['linux', {}, '/snap/bin/chromium'],
  ] as const)('on %s the usual places too: %o → %s', (platform, env, place) => {
    expect(browserCandidates(platform, env)).toContain(place);
  });
});
