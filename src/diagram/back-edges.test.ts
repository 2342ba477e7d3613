import { expect, test } from 'vitest';
import { backEdges } from './back-edges.ts';
import { graphOf, sopGraph } from './fixtures/index.ts';

test.each([
  ['a line has none', 'a --> b --> c', []],
  ['a step back closes a loop', 'a --> b --> c\n b --> a', ['b a']],
  ['an edge from a node to itself', 'a --> b\n b --> b', ['b b']],
  ['two ways to one node are no loop', 'a --> b --> d\n a --> c --> d', []],
  ['a loop nobody enters begins with its first node', 'a --> b --> a', ['b a']],
  ['a side step that leads back', 'a --> b --> c\n b --> x\n x --> a\n x --> c', ['x a']],
])('%s', async (_, lines, expected) => {
  const back = backEdges(await graphOf(lines));
  expect([...back].map((edge) => `${edge.from} ${edge.to}`)).toEqual(expected);
});

test('the loops of a real SOP', () => {
  const back = backEdges(sopGraph('campaign-planning (zh)'));
  expect([...back].map((edge) => `${edge.from} ${edge.to}`).toSorted()).toEqual([
    'ca-insight ca-insight',
    'ca-pause ca-launch',
    'ca-plan ca-brief',
    'ca-produce ca-produce',
    'ca-ready ca-produce',
  ]);
});
