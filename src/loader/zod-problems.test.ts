import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Id, Label, Text } from '../model/schema/common.ts';
import { readAs } from './read-as.ts';

const Schema = z.strictObject({
  title: Text,
  name: Label.optional(),
  size: z.number().int().min(1).max(5).default(1),
  kind: z.enum(['small', 'large']).optional(),
  flag: z.boolean().optional(),
  weights: z.record(Id, z.number()).optional(),
  entries: z.array(z.strictObject({ id: Id, text: Text })).default([]),
});

const report = (source: string) =>
  readAs(Schema, 'a.yaml', source).problems.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );

describe('what a schema refuses', () => {
  it.each([
    ['a missing key', 'size: 2', '1:1 missing-key `title` is missing; write a text'],
    ['a misspelt key', 'title: x\nsiez: 2', '2:1 unknown-key unknown key `siez`; did you mean `size`?'],
    [
      'a key from nowhere',
      'title: x\nname: { zh: 一, en: one, de: eins }',
      '2:25 unknown-key unknown key `de`; known here: `zh`, `en`',
    ],
    [
      'a text that is empty',
      "title: ' '",
      '1:8 empty-text `title` is empty; write a text, or remove the entry',
    ],
    ['a key without a value', 'title:', '1:1 empty-text `title` is empty; write a text'],
    ['a number for a text', 'title: 3', '1:8 wrong-type `title` holds `3`; write a text'],
    ['a list for a text', 'title: [a]', '1:8 wrong-type `title` holds a list; write a text'],
    [
      'a text for both languages',
      'title: x\nname: y',
      '2:7 wrong-type `name` holds the text `y`; write both languages: `{ zh: …, en: … }`',
    ],
    ['one language', 'title: x\nname: { zh: 一 }', '2:1 missing-key `en` of `name` is missing; write a text'],
    [
      'a choice that is none',
      'title: x\nkind: smal',
      '2:7 wrong-value `kind` holds `smal`; write one of `small`, `large`; did you mean `small`?',
    ],
    [
      'a text for yes or no',
      "title: x\nflag: 'yes'",
      '2:7 wrong-type `flag` holds the text `yes`; write `true` or `false`',
    ],
    ['a number too small', 'title: x\nsize: 0', '2:7 wrong-value `size` holds `0`; write at least 1'],
    ['a number too large', 'title: x\nsize: 9', '2:7 wrong-value `size` holds too much; write at most 5'],
    [
      'a map for a list',
      'title: x\nentries: { a: b }',
      '2:10 wrong-type `entries` holds a map; write a list, e.g. `[ a, b ]`',
    ],
    [
      'a bad id',
      'title: x\nentries: [{ id: A_b, text: y }]',
      '2:17 bad-id `id`: `A_b` is not an id; write English kebab-case such as `content-review`',
    ],
    [
      'a bad key',
      'title: x\nweights: { A_b: 1 }',
      '2:12 bad-key key `A_b`: `A_b` is not an id; write English kebab-case such as `content-review`',
    ],
    [
      'an empty file',
      '# nothing',
      '1:1 wrong-type the file holds nothing; write a map with `title`, `name`, `size`, `kind`, `flag`, `weights`, `entries`',
    ],
  ])('%s', (_, source, expected) => {
    expect(report(source)).toEqual([expected]);
  });

  it('all at once', () => {
    expect(
      report('title: 1\nsize: x\nentries:\n  - id: a\n').map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['1:8 wrong-type', '2:7 wrong-type', '4:5 missing-key']);
  });
});

describe('what is left of a file with mistakes', () => {
  it('is everything but unknown keys and the entries that hold a mistake', () => {
    const { value, harmed } = readAs(
      Schema,
      'a.yaml',
      'title: x\nentries:\n  - { id: A, text: one }\n  - { id: b, text: two, note: z }\n',
    );
    expect(value?.entries).toEqual([{ id: 'b', text: 'two' }]);
    expect(harmed).toBe(true);
  });

  it('keeps the positions of what is left', () => {
    const { locate } = readAs(
      Schema,
      'a.yaml',
      'title: x\nentries:\n  - { id: A, text: one }\n  - { id: b, text: two }\n',
    );
    expect(locate(['entries', 0, 'text'])).toEqual({ file: 'a.yaml', line: 4, column: 20 });
  });

  it('is not counted as harmed when only unknown keys went', () => {
    const { value, harmed } = readAs(Schema, 'a.yaml', 'title: x\nnote: y\n');
    expect({ title: value?.title, harmed }).toEqual({ title: 'x', harmed: false });
  });

  it('is nothing when the mistake is in the file itself', () => {
    expect(readAs(Schema, 'a.yaml', 'title: 3\n')).toMatchObject({ value: undefined, harmed: true });
  });
});
