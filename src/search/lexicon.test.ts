import { describe, expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { tinyIndex } from './testing/tiny-index.ts';
import { unpack } from './title-index.ts';

const lexicon = lexiconOf(unpack(tinyIndex()));

describe('words of the lexicon', () => {
  test.each([
    ['a title', '内容生产', true],
    ['an alias', '取数', true],
    ['a short phrase that people type', '加班', true],
    ['half a question that people type: it would hide the words in it', '能不能不加班', false],
    ['an alias that is a question', '谁负责', false],
  ])('%s: %s', (_, word, isWord) => {
    expect(lexicon.han.has(word)).toBe(isWord);
  });
});
