import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers-file.ts';

const FILE = `# for every page
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

describe('_headers', () => {
  test.each([
    ['/roles/', { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' }],
    [
      '/_astro/a.css',
      { 'x-content-type-options': 'nosniff', 'cache-control': 'public, max-age=31536000, immutable' },
    ],
  ])('%s gets what matches, the last value of a header winning', (path, headers) => {
    expect(headersFor(parseHeaders(FILE), path)).toEqual(headers);
  });

  test.each(['/a.css', '/axcss'])('a dot in a path is a dot (%s)', (path) => {
    const rules = parseHeaders('/a.css\n  X-Here: yes\n');
    expect(headersFor(rules, path)).toEqual(path === '/a.css' ? { 'x-here': 'yes' } : {});
  });

  test.each([
    ['a header before any path', '  X-Frame-Options: DENY\n', /_headers:1 /],
    ['a line that is neither', '/*\n  X-A: b\nX-C: d\n', /_headers:3 /],
  ])('%s is refused with its line', (_, text, message) => {
    expect(() => parseHeaders(text)).toThrow(message);
  });
});
