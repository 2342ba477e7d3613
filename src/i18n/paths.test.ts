import { describe, expect, it } from 'vitest';
import { href, isInternal, parsePath } from './paths.ts';

describe('href', () => {
  it.each([
    ['zh', '/', '/'],
    ['en', '/', '/en/'],
    ['zh', '/roles/data-analyst/#kpis', '/roles/data-analyst/#kpis'],
    ['en', '/roles/data-analyst/#kpis', '/en/roles/data-analyst/#kpis'],
  ] as const)('%s %s', (locale, path, expected) => expect(href(locale, path)).toBe(expected));
});

describe('parsePath', () => {
  it.each([
    ['/', 'zh', '/'],
    ['/en/', 'en', '/'],
    ['/en', 'en', '/'],
    ['/english-lessons/', 'zh', '/english-lessons/'],
    ['/en/roles/', 'en', '/roles/'],
    ['/roles/', 'zh', '/roles/'],
  ] as const)('%s', (pathname, locale, path) => expect(parsePath(pathname)).toEqual({ locale, path }));
});

describe('isInternal', () => {
  it.each([
    ['/roles/', true],
    ['//example.com/', false],
    ['https://example.com/', false],
    ['#step', false],
  ] as const)('%s', (link, expected) => expect(isInternal(link)).toBe(expected));
});
