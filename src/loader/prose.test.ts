import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { OBJECT } from '../model/playbook.ts';
import { proseOf } from './prose.ts';

const read = (source: string) => proseOf(mdxToMdast(source, { features: { headingAttributes: true } }));

describe('proseOf', () => {
  it.each([
    ['a paragraph', '一段话。', [['paragraph', '一段话。']]],
    ['a heading without its id', '## 标题 {#title}', [['heading', '标题']]],
    [
      'the items of a list',
      '- 一\n- 二\n\n  三',
      [
        ['item', '一'],
        ['item', '二'],
        ['item', '三'],
      ],
    ],
    [
      'the cells of a table',
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | |',
      [
        ['cell', '甲'],
        ['cell', '乙'],
        ['cell', '1'],
      ],
    ],
    [
      'items to tick',
      '<CheckList id="a">\n\n<CheckItem id="b">做完</CheckItem>\n\n</CheckList>',
      [['item', '做完']],
    ],
    ['text inside a component', '<Callout kind="tip">\n\n当心。\n\n</Callout>', [['paragraph', '当心。']]],
    ['nothing of code', '```md\n代码\n```', []],
  ])('gives %s', (_, source, expected) => {
    expect(read(source).map(({ kind, text }) => [kind, text])).toEqual(expected);
  });

  it('joins what stands in a sentence, and puts one sign for what has no words', () => {
    const [block] = read(
      '请**先**看[目标](/a/)，问<RoleLink id="x" />，写`code`，懂<Term id="mql">MQL</Term>。',
    );
    expect(block?.text).toBe(`请先看目标，问${OBJECT}，写${OBJECT}，懂MQL。`);
  });

  it('knows where each run stands', () => {
    const [block] = read('甲**乙**\n丙');
    expect(block).toEqual({
      kind: 'paragraph',
      text: '甲乙\n丙',
      runs: [
        { at: 0, line: 1, column: 1 },
        { at: 1, line: 1, column: 4 },
        { at: 2, line: 1, column: 7 },
      ],
    });
  });
});
