import type { Name } from './entry.ts';
import { atomsOf, fold, HAN, stem } from './fold.ts';
import { soundOf, soundOfName } from './pinyin.ts';
import { type Spelling, spelling } from './spelling.ts';
import type { TitleIndex } from './title-index.ts';
import { ZH_STOP } from './words/stop-words.ts';
import { SYNONYM_WORDS } from './words/synonyms.ts';
import { TYPE_WORDS } from './words/type-words.ts';

/** The words of the playbook's names, as far as understanding a query needs them. */
export interface Lexicon {
  /** Chinese words and names, mixed ones included: `内容生产`, `双11`. */
  readonly han: ReadonlySet<string>;
  /** Characters of the longest of them. */
  readonly longest: number;
  /** Latin words of names, and their stems. */
  readonly latin: ReadonlySet<string>;
  /** In how many names a Latin stem or Chinese word occurs. */
  readonly frequency: (word: string) => number;
  readonly total: number;
  /** Chinese words by how they sound, see `soundOf`. */
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  readonly likeHan: Spelling;
  readonly likeLatin: Spelling;
  /** Sounds of Chinese words, one slip apart. */
  readonly likeSound: Spelling;
  /** English phrases that are read as one word: `sign off`. */
  readonly phrases: ReadonlySet<string>;
  /** Whether some name contains a stretch of Chinese. */
  readonly occurs: (text: string) => boolean;
}

/** A name that is a question (谁负责) is found as a whole; inside a longer question it would hide what is asked about. */
const QUESTION =
  /^(谁|什么|怎么|怎样|如何|哪|为什么|多少|几|多久|多长|多快|能不能|可不可以|要不要|该不该|是不是|有没有)|(吗|什么|怎么办)$/;

/** What people type may be a word (违禁词) or half a question (能不能发). */
const isWord = ({ atoms, key }: Name): boolean =>
  atoms.length < 5 &&
  !QUESTION.test(key) &&
  !atoms.some((atom, i) => ZH_STOP.has(atom) || ZH_STOP.has(atom + (atoms[i + 1] ?? '.')));

export function lexiconOf(index: TitleIndex): Lexicon {
  const other = [
    ...SYNONYM_WORDS,
    ...TYPE_WORDS,
    ...[...index.regional].flatMap(([theirs, ours]) => [theirs, ...ours]),
  ].map((word) => fold(word));
  const han = new Set<string>();
  const latin = new Set<string>();
  const names = new Set<string>();
  // Whole questions are no words: as such they would hide the words in them.
  const called = new Set(
    index.entries
      .filter(({ type }) => type !== 'question')
      .flatMap(({ names }) => names.flatMap(([name, field]) => (field === 'asked' ? [] : [name]))),
  );
  for (const name of index.names) {
    if (name.hasHan && (called.has(name) || isWord(name))) {
      if (name.atoms.length <= 10 && !QUESTION.test(name.key)) names.add(name.key);
    }
    for (const atom of name.atoms) if (!HAN.test(atom)) latin.add(atom);
  }
  for (const word of names) han.add(word);
  for (const word of other) if (HAN.test(word)) han.add(word);
  const bySound = new Map<string, string[]>();
  for (const word of han) {
    const sound = soundOfName(atomsOf(word), index.readings);
    if (sound !== undefined) bySound.set(sound, [...(bySound.get(sound) ?? []), word]);
  }
  const counts = new Map<string, number>();
  const everything = [...names].join('\n');
  return {
    han,
    longest: Math.max(...[...han].map((word) => atomsOf(word).length)),
    latin: new Set([...latin, ...[...latin].map(stem)]),
    total: index.names.length,
    frequency(word) {
      const known = counts.get(word);
      if (known !== undefined) return known;
      const stemmed = stem(word);
      const count = index.names.filter((name) =>
        HAN.test(word) ? name.key.includes(word) : name.stems.includes(stemmed),
      ).length;
      counts.set(word, count);
      return count;
    },
    bySound,
    likeHan: spelling(names, 3),
    likeLatin: spelling(latin, 4),
    likeSound: spelling(bySound.keys(), 7),
    occurs: (text) => everything.includes(text),
    phrases: new Set(other.filter((word) => word.includes(' '))),
  };
}

/** How typed pinyin without spaces sounds. */
export const typedSound = (letters: string): string => soundOf(letters);
