import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml.ts';

const SOURCE = `# a comment
name: { zh: 岗位, en: Role }
empty:
steps:
  - id: one
    next:
      - { to: two }
  - id: two
1: number key
`;

describe('parseYaml', () => {
  const yaml = parseYaml('a.yaml', SOURCE);

  it('reads plain data', () => {
    expect(yaml.value).toMatchObject({
      name: { en: 'Role' },
      empty: null,
      steps: [{ id: 'one' }, { id: 'two' }],
    });
    expect(yaml.problems).toEqual([]);
  });

  it.each([
    ['the root', [], '2:1'],
    ['a value in a map on one line', ['name', 'en'], '2:21'],
    ['a text after Chinese letters', ['name', 'zh'], '2:13'],
    ['an empty value: its key', ['empty'], '3:1'],
    ['an entry of a list', ['steps', 1], '8:5'],
    ['a value deep down', ['steps', 0, 'next', 0, 'to'], '7:15'],
    ['something missing in a map: the name of the map', ['name', 'fr'], '2:1'],
    ['something missing in an entry: the entry', ['steps', 1, 'next'], '8:5'],
    ['something missing at the top: the first line', ['owner'], '2:1'],
    ['an entry that does not exist: the list', ['steps', 9], '4:1'],
    ['a number as key', ['1'], '9:4'],
  ])('locates %s', (_, path, expected) => {
    const { file, line, column } = yaml.locate(path);
    expect(`${file} ${line}:${column}`).toBe(`a.yaml ${expected}`);
  });

  it('locates keys, and counts the lines above', () => {
    expect(yaml.locateKey(['steps', 0, 'next'])).toEqual({ file: 'a.yaml', line: 6, column: 5 });
    expect(parseYaml('a.mdx', 'title: x\nowner: y\n', 1).locate(['owner'])).toEqual({
      file: 'a.mdx',
      line: 3,
      column: 8,
    });
  });

  it.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', ['3:1 duplicate-key']],
    ['a colon in a text', 'a: b: c\n', ['1:4 malformed-yaml']],
    ['a tab', 'a:\n\t- b\n', ['2:1 malformed-yaml']],
    ['a bracket that is not closed', 'a: [b, c\nd: e\n', ['2:1 malformed-yaml']],
    ['a quote that is not closed', "a: 1\nb: 'c\nd: e\n", ['2:4 malformed-yaml']],
    ['an alias to nothing', 'a: *b\n', ['1:4 malformed-yaml']],
    ['asterisks', 'a:\n  - x **y**\n', ['2:5 literal-bold']],
  ])('reports %s', (_, source, expected) => {
    const { problems } = parseYaml('a.yaml', source);
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
  });

  it('gives no data of a malformed text, and the last value of a key that stands twice', () => {
    expect(parseYaml('a.yaml', 'a: b: c\n').value).toBeUndefined();
    expect(parseYaml('a.yaml', 'a: 1\na: 2\n').value).toEqual({ a: 2 });
  });
});
