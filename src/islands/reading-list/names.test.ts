import { describe, expect, it } from 'vitest';
import { Names, nameOf } from './names.ts';

const names = new Names({
  pages: { '/a/': ['A', { x: 'Ex', bare: '' }], '/b/': ['B', {}] },
  moved: { '/old/': '/a/', '/a/#gone': '/b/', '/merged/': '/a/#x', '/loop/': '/loop/' },
});

describe('find', () => {
  it.each([
    ['a page', '/b/', '/b/', 'B'],
    ['a section', '/a/#x', '/a/#x', 'A › Ex'],
    ['a section without a name of its own', '/a/#bare', '/a/#bare', 'A › bare'],
    ['a page that has moved', '/old/', '/a/', 'A'],
    ['a section of a page that has moved', '/old/#x', '/a/#x', 'A › Ex'],
    ['a section that has moved', '/a/#gone', '/b/', 'B'],
    ['a section of a page that became one', '/merged/#y', '/a/#x', 'A › Ex'],
  ])('%s', (_, address, to, name) => {
    const found = names.find(address);
    expect([found?.address, found && nameOf(found)]).toEqual([to, name]);
  });

  it.each([
    '/c/',
    '/a/#nowhere',
    '/b/#x',
    '/loop/',
    '/constructor/',
    '/a/#constructor',
    '',
    '//evil/',
    '/a/#x#y',
  ])('does not know %j', (address) => expect(names.find(address)).toBeUndefined());

  it.each([null, [], 'x', { pages: [] }, { pages: { '/a/': 'A' } }])(
    'knows nothing without names: %j',
    (data) => {
      expect(new Names(data).find('/a/')).toBeUndefined();
    },
  );
});
