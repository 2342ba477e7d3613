import { describe, expect, it } from 'vitest';
import { parseList, withMoved } from './reading-list.ts';

describe('parseList', () => {
  it.each([
    ['addresses', '["/a/#x","/"]', ['/a/#x', '/']],
    ['what is none, left out', '["/a/",7,null,"a","//evil/","/a/?q","/A/","javascript:x"]', ['/a/']],
    ['one twice, once', '["/a/","/a/"]', ['/a/']],
  ])('reads %s', (_, text, expected) => expect(parseList(text)).toEqual(expected));

  it.each(['', '{}', 'null', '"/a/"', '[', '<html>'])('refuses %j', (text) =>
    expect(parseList(text)).toBeUndefined(),
  );

  it('reads a hundred entries at most', () => {
    const many = Array.from({ length: 200 }, (_, i) => `/p${i}/`);
    expect(parseList(JSON.stringify(many))).toHaveLength(100);
  });
});

describe('withMoved', () => {
  const list = ['/a/', '/b/', '/c/'];
  it.each([
    ['/a/', 1, ['/b/', '/a/', '/c/']],
    ['/c/', -1, ['/a/', '/c/', '/b/']],
    ['/a/', -1, list],
    ['/c/', 1, list],
    ['/gone/', 1, list],
  ])('%s by %d', (entry, by, expected) => expect(withMoved(list, entry, by)).toEqual(expected));
});
