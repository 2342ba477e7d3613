import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addToList, addToListOf, addToMap, toYaml } from './yaml-text.ts';

describe('toYaml', () => {
  it('puts short entries on one line and quotes only what must be', () => {
    const value = {
      name: { zh: '选题会', en: 'Topic: meeting, weekly' },
      items: [{ id: 'a', zh: '一', en: 'one' }],
      none: [],
    };
    const text = toYaml(value);
    expect(text).toBe(
      "name: { zh: 选题会, en: 'Topic: meeting, weekly' }\nitems:\n  - { id: a, zh: 一, en: one }\nnone: []\n",
    );
    expect(parse(text)).toEqual(value);
  });

  it.each(['yes', '- a', 'a # b', '[x]', '2026-11-20', '{a}', '"q"', "it's", '*x*', '@x', '%'])(
    'keeps the text %s',
    (word) => expect(parse(toYaml({ word, row: { word } }))).toEqual({ word, row: { word } }),
  );
});

describe('addToMap', () => {
  it.each([
    ['a block', 'm:\n  a: 1 # one\n\n# about n\nn: 2\n', 'm:\n  a: 1 # one\n  b: 9\n\n# about n\nn: 2\n'],
    ['a block at the end of a file without a newline', 'm:\n  a: 1', 'm:\n  a: 1\n  b: 9'],
    ['a line', 'm: { a: 1 } # why\n', 'm: { a: 1, b: 9 } # why\n'],
    ['an empty line', 'm: {}\n', 'm: { b: 9 }\n'],
    ['a line over several lines', 'm: {\n  a: 1\n}\n', 'm: {\n  a: 1, b: 9\n}\n'],
  ])('adds to %s and leaves the rest alone', (_, source, expected) => {
    expect(addToMap(source, ['m'], 'b', '9')).toBe(expected);
  });

  it('finds a map inside a list', () => {
    const source = 'stages:\n  - id: x\n    coverage:\n      lead: own\n    note: y\n';
    expect(addToMap(source, ['stages', 0, 'coverage'], 'new', 'none')).toBe(
      'stages:\n  - id: x\n    coverage:\n      lead: own\n      new: none\n    note: y\n',
    );
  });

  it.each([['m: [ a ]\n'], ['m: 1\n'], ['x: 1\n']])('refuses %j', (source) => {
    expect(() => addToMap(source, ['m'], 'b', '9')).toThrow(/at m/);
  });
});

describe('addToList', () => {
  it.each([
    ['a line', 'l: [ a ]\n', 'l: [ a, z ]\n'],
    ['an empty line', 'l: []\n', 'l: [ z ]\n'],
    ['a block', 'l:\n  - a # first\nm: 1\n', 'l:\n  - a # first\n  - z\nm: 1\n'],
    ['a block without indent', 'l:\n- a\n', 'l:\n- a\n- z\n'],
    ['a block of maps', 'l:\n  - id: a\n    n: 1\n', 'l:\n  - id: a\n    n: 1\n  - z\n'],
  ])('adds to %s', (_, source, expected) => expect(addToList(source, ['l'], 'z')).toBe(expected));

  it('indents an entry of several lines', () => {
    expect(addToList('l:\n  - id: a\n', ['l'], 'id: b\nn: 1\n')).toBe('l:\n  - id: a\n  - id: b\n    n: 1\n');
  });
});

describe('addToListOf', () => {
  it.each([
    [
      'adds to the list that is there',
      's:\n  - id: a\n    informed: [ x ]\n    days: 1\n',
      's:\n  - id: a\n    informed: [ x, z ]\n    days: 1\n',
    ],
    [
      'makes the list before another key',
      's:\n  - id: a\n    days: 1\n',
      's:\n  - id: a\n    informed: [ z ]\n    days: 1\n',
    ],
    [
      'makes it as the first key',
      's:\n  - days: 1\n    id: a\n',
      's:\n  - informed: [ z ]\n    days: 1\n    id: a\n',
    ],
    ['makes it in a line', 's:\n  - { id: a, days: 1 }\n', 's:\n  - { id: a, informed: [ z ], days: 1 }\n'],
  ])('%s', (_, source, expected) => {
    expect(addToListOf(source, ['s', 0], 'informed', 'z', 'days')).toBe(expected);
  });
});
