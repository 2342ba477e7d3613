import { describe, expect, test } from 'vitest';
import { graphOf } from './fixtures/index.ts';
import { MermaidError, parseMermaid } from './mermaid-in.ts';

const HEAD = 'flowchart TD\n accTitle: t\n accDescr: d\n';

test('title, description and direction', async () => {
  const graph = await parseMermaid(
    'flowchart LR\n accTitle: 内容 #quot;流程#quot;\n accDescr: 八个步骤。\n a --> b',
  );
  expect(graph).toMatchObject({ title: '内容 "流程"', description: '八个步骤。', direction: 'LR' });
  expect((await graphOf('a')).direction).toBe('TB');
});

test.each([
  ['[x]', 'rect'],
  ['(x)', 'round'],
  ['([x])', 'stadium'],
  ['{x}', 'diamond'],
  ['{{x}}', 'hexagon'],
  ['((x))', 'circle'],
])('a%s is a %s', async (brackets, shape) => {
  expect((await graphOf(`a${brackets}`)).nodes).toEqual([{ id: 'a', lines: ['x'], shape, classes: [] }]);
});

test('lines, classes, links and a node without text of its own', async () => {
  const graph = await graphOf(
    'a["选题会<br/>内容营销 · 1 天"]:::role-x --> b\nclass b role-y\nclick a "#step-a"\nclick b href "/x/"',
  );
  expect(graph.nodes).toEqual([
    { id: 'a', lines: ['选题会', '内容营销 · 1 天'], shape: 'rect', classes: ['role-x'], href: '#step-a' },
    { id: 'b', lines: ['b'], shape: 'rect', classes: ['role-y'], href: '/x/' },
  ]);
});

test('kinds of arrows', async () => {
  const graph = await graphOf('a --> b\na -.->|"x #quot;y#quot;"| b\na ==> b\na --- b\na <--> b\na ~~~ b');
  const plain = {
    from: 'a',
    to: 'b',
    label: '',
    dashed: false,
    thick: false,
    head: true,
    tail: false,
    hidden: false,
  };
  expect(graph.edges).toEqual([
    plain,
    { ...plain, dashed: true, label: 'x "y"' },
    { ...plain, thick: true },
    { ...plain, head: false },
    { ...plain, tail: true },
    { ...plain, head: false, hidden: true },
  ]);
});

test('subgraphs come in reading order, outer before inner', async () => {
  const graph = await graphOf(
    'subgraph one[One]\n a\n subgraph in[Inner]\n b\n end\nend\nsubgraph two[Two]\n c\nend\na --> b --> c',
  );
  expect(graph.groups).toEqual([
    { id: 'one', title: 'One' },
    { id: 'in', title: 'Inner', parent: 'one' },
    { id: 'two', title: 'Two' },
  ]);
  expect(graph.nodes.map(({ id, parent }) => [id, parent])).toEqual([
    ['a', 'one'],
    ['b', 'in'],
    ['c', 'two'],
  ]);
});

test('sources read at the same time keep their own titles', async () => {
  const titles = ['one', 'two', 'three', 'four'];
  const sources = titles.map((title) =>
    parseMermaid(`flowchart TD\n accTitle: ${title}\n accDescr: d\n a --> b`),
  );
  expect((await Promise.all(sources)).map(({ title }) => title)).toEqual(titles);
});

describe('what is not drawn is an error with its line and what to write instead', () => {
  test.each([
    ['a bracket left open', `${HEAD} a["x" --> b\n b --> c`, 4, /not a Mermaid flowchart/],
    [
      'a syntax error below comments and empty lines',
      `\n%% note\n${HEAD}%% more\n a --> b\n a -->|x b`,
      8,
      /not a Mermaid flowchart/,
    ],
    ['the word end as an id', `${HEAD} a --> end`, 4, /not a Mermaid flowchart/],
    [
      'another kind of diagram',
      '\nsequenceDiagram\n A->>B: x',
      2,
      /only flowcharts are drawn, not "sequenceDiagram"/,
    ],
    ['nothing', ' \n', 1, /empty; begin with flowchart TD/],
    ['no name', 'flowchart TD\n accDescr: d\n a --> b', 1, /add accTitle/],
    ['no description', 'flowchart TD\n accTitle: t\n a --> b', 1, /add accDescr/],
    ['a shape', `${HEAD} a --> b\n b[/x/]`, 5, /node b: the shape lean_right is not drawn; use \[\]/],
    ['HTML in a label', `${HEAD} a --> c\n c["<b>x</b>"]`, 5, /HTML in a label/],
    ['Markdown in a label', `${HEAD} a["\`**x**\`"]`, 4, /Markdown in a label/],
    ['an icon', `${HEAD} a[fa:fa-car x]`, 4, /icons/],
    ['an arrow with a circle', `${HEAD} a --> b\n a --o c`, 5, /use -->, --- or <-->/],
    ['style', `${HEAD} a --> b\n style a fill:#f00`, 5, /role classes/],
    ['classDef', `${HEAD} a --> b; classDef x fill:#f00`, 4, /role classes/],
    ['linkStyle', `${HEAD} a --> b\n linkStyle 0 stroke:red`, 5, /role classes/],
    [
      'a direction within a subgraph',
      `${HEAD} subgraph s\n direction LR\n a\n end`,
      5,
      /no direction of its own/,
    ],
    ['a callback', `${HEAD} a --> b\n click a call go()`, 5, /click <node> "#anchor"/],
    ['new shape syntax', `${HEAD} a@{ shape: doc }`, 4, /shape with brackets/],
    ['a directive', `%%{init: {"theme": "dark"}}%%\n${HEAD} a`, 1, /directives are not drawn/],
    ['front matter', `---\ntitle: x\n---\n${HEAD} a`, 1, /front matter is not drawn/],
  ])('%s', async (_, source, line, message) => {
    const error: unknown = await parseMermaid(source).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MermaidError);
    expect(error).toMatchObject({ line, message: expect.stringMatching(message) });
  });

  test('words of the grammar inside quotes are text', async () => {
    const graph = await graphOf('a["style guide; direction @{x}"] -->|"click end"| b["end"]');
    expect(graph.nodes.map(({ lines }) => lines[0])).toEqual(['style guide; direction @{x}', 'end']);
  });

  test('a mistake in one source does not stop the next', async () => {
    const [bad, good] = await Promise.allSettled([parseMermaid('pie'), graphOf('a --> b')]);
    expect([bad?.status, good?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
