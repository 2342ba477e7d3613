import { expect, test } from 'vitest';
import { readMdx } from './mdx.ts';

const table = (...rows: readonly string[]) =>
  ['| 问题 | 答 | 细看 |', '| --- | --- | --- |', ...rows].join('\n');

test.each([
  [
    'a link',
    '| 先招谁？ | 会跑主渠道的人 | [先招谁](/roles/team-size/#first-hires) |',
    [['先招谁', '/roles/team-size/#first-hires']],
  ],
  ['the last of several', '| Who? | See [a](/a/) and [b](/b/) | – |', [['Who', '/b/']]],
  [
    'a component',
    '| 线索差？ | 先对定义 | <SopLink id="lead-handoff" /> |',
    [['线索差', '/collaboration/sops/lead-handoff/']],
  ],
  [
    'a source beside the link',
    '| 几成？ | 见[预算](/strategy/budget/)<Cite id="fact-a" /> | 无 |',
    [['几成', '/strategy/budget/']],
  ],
  ['no link', '| 先招谁？ | 会跑主渠道的人 | 无 |', []],
  ['a link in the question only', '| [先招谁](/roles/)？ | 会跑主渠道的人 | 无 |', []],
  ['a link outside', '| 谁管？ | [网站](https://example.com/) | 无 |', []],
  ['no question', '| 先招谁 | [先招谁](/roles/) | 无 |', []],
])('a row with %s', (_, row, expected) => {
  const { questions } = readMdx('content/a/zh.mdx', table(row));
  expect(questions.map(({ text, to }) => [text, to])).toEqual(expected);
});
