import { describe, expect, it } from 'vitest';
import { kpi, page, playbook } from '../derived/testing/small.ts';
import { OBJECT, type Prose } from '../playbook.ts';
import { editorialAdvice } from './advice.ts';
import { paragraphLength, sentenceLengths } from './length.ts';
import { isUsable } from './usable.ts';

const at = { file: 'x', line: 1, column: 1 };
const block = (text: string, kind: Prose['kind'] = 'paragraph', line = 3): Prose => ({
  kind,
  text,
  runs: [{ at: 0, line, column: 1 }],
});

describe('sentenceLengths', () => {
  it.each([
    ['先看目标。再定指标！', [4, 4]],
    ['花1,435元（约）。对吗？还有；有', [7, 2, 3]],
    [`请${OBJECT}看。`, [3]],
    ['。', []],
  ])('%s', (text, lengths) => expect(sentenceLengths(text)).toEqual(lengths));
});

describe('paragraphLength', () => {
  it.each([
    ['zh', '先看 A，再定。', 7],
    ['en', `Ask ${OBJECT} first – then, decide.`, 5],
  ] as const)('%s: %s', (locale, text, length) => expect(paragraphLength(text, locale)).toBe(length));
});

describe('isUsable', () => {
  const use = (name: string, props = {}) => ({ prose: [], components: [{ ...at, name, props }] });
  it.each([
    ['words alone', { prose: [block('…')], components: [] }, 'article', false],
    ['a table', { prose: [block('…', 'cell')], components: [] }, 'article', true],
    ['a link to a role', use('RoleLink'), 'article', false],
    ['a note', use('Callout', { kind: 'note' }), 'article', false],
    ['an example', use('Callout', { kind: 'example' }), 'article', true],
    ['a checklist', use('CheckList'), 'article', true],
    ['words above data', { prose: [block('…')], components: [] }, 'role', true],
  ] as const)('%s', (_, text, kind, usable) => expect(isUsable(text, kind)).toBe(usable));
});

describe('editorialAdvice', () => {
  const long = '一'.repeat(41);
  const advice = editorialAdvice(
    playbook({
      kpis: [kpi('bare', 'lead')],
      pages: [
        page('/a/', 'article', {
          front: { next: ['/b/'] },
          zh: { prose: [block(`${long}。`), block(`${long}。${long}。${long}。`, 'item', 9)] },
          en: { prose: [block('He said "no".'), block('word '.repeat(81), 'paragraph', 7)] },
        }),
        page('/b/', 'article', {
          zh: { prose: [block('短。', 'cell')] },
          en: { prose: [block('x', 'cell')] },
        }),
      ],
    }),
  );

  it.each([
    ['longSentences', ['content/a/zh.mdx 41.0 characters on average']],
    ['longParagraphs', ['content/a/zh.mdx:9 126 characters', 'content/a/en.mdx:7 81 words']],
    ['nothingToUse', ['content/a/zh.mdx', 'content/a/en.mdx']],
    ['deadEnds', ['/b/']],
    ['straightQuotes', ['content/a/en.mdx:3']],
    ['kpisWithoutExample', ['bare']],
  ] as const)('%s', (key, expected) => expect(advice[key]).toEqual(expected));
});
