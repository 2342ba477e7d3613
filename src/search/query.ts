import type { Name } from './entry.ts';
import { atomsOf, fold, HAN, keyOf, stem } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { soundOf, soundOfName } from './pinyin.ts';
import { segment } from './segment.ts';
import type { TitleIndex } from './title-index.ts';
import { toName } from './title-index.ts';
import { EN_STOP, INTENT_ONLY, type Intent, intentsOf, LIGHT, ZH_STOP } from './words/stop-words.ts';
import { synonymsOf } from './words/synonyms.ts';

/** How a variant of a word came about. */
export type Why = 'typed' | 'regional' | 'sound' | 'spelling' | 'synonym';

/** A way to read one word of a query. */
export interface Variant {
  readonly name: Name;
  /** 1 for what was typed, less for what was guessed. */
  readonly trust: number;
  readonly why: Why;
}

/** One word that is looked for. */
export interface Term {
  /** As typed, folded; shown when the word had to be left out. */
  readonly text: string;
  readonly weight: number;
  readonly light: boolean;
  /** What was typed comes first. */
  readonly variants: readonly Variant[];
}

/** A query, understood. */
export interface Query {
  readonly typed: string;
  /** Folded. */
  readonly text: string;
  /** Everything typed as one key, question words included. */
  readonly key: string;
  /** The same without question words. */
  readonly core: string;
  readonly terms: readonly Term[];
  /** Letters of a query that may be pinyin, without spaces; empty when it is not. */
  readonly letters: string;
  readonly intents: ReadonlySet<Intent>;
}

const UNKNOWN = 0.5;
const TRANSLATION = 0.75;

const TRUST: Readonly<Record<Why, number>> = {
  typed: 1,
  regional: 0.9,
  sound: 0.85,
  spelling: 0.8,
  synonym: 0.72,
};

/** Takes a query apart: what is looked for, in which spellings, and what the question is after. */
export function parseQuery(typed: string, index: TitleIndex, lexicon: Lexicon): Query {
  const folded = fold(typed, index.simplified);
  const words = joinPhrases(
    folded
      .split(' ')
      .flatMap((run) => (HAN.test(run) ? segment(atomsOf(run), lexicon) : run ? [{ text: run }] : [])),
    lexicon,
  );
  const telling = words.filter(
    ({ text }) => !ZH_STOP.has(text) && !EN_STOP.has(text) && !INTENT_ONLY.has(text),
  );
  const kept =
    telling.length > 0 ? telling : words.filter(({ text }) => !EN_STOP.has(text) || words.length === 1);
  const terms = (kept.length > 0 ? kept : words)
    .flatMap(({ text, like }) =>
      like === undefined ? (pinyinWords(text, lexicon) ?? [{ text, like }]) : [{ text, like }],
    )
    .map(({ text, like }) => termOf(text, like, index, lexicon));
  const key = keyOf(folded);
  return {
    typed,
    text: folded,
    key,
    core: keyOf(kept.map(({ text }) => text).join('')),
    terms: terms.filter((term, at) => terms.findIndex(({ text }) => text === term.text) === at),
    letters: /^[a-z0-9]{2,40}$/.test(key) && /[a-z]{2}/.test(key) ? key : '',
    intents: intentsOf(folded),
  };
}

interface Word {
  readonly text: string;
  readonly like?: string | undefined;
}

/** Reads `sign off` and `signs off` as one word, and `e commerce` where `ecommerce` is one. */
function joinPhrases(words: readonly Word[], lexicon: Lexicon): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const [last = '', before = ''] = joined
      .slice(-2)
      .reverse()
      .map(({ text }) => text);
    const three = `${before} ${last} ${word.text}`;
    const two = [last, stem(last)]
      .map((first) => `${first} ${word.text}`)
      .find((phrase) => lexicon.phrases.has(phrase));
    const glued = last + word.text;
    if (lexicon.phrases.has(three)) joined.splice(-2, 2, { text: three });
    else if (two !== undefined) joined.splice(-1, 1, { text: two });
    else if (last.length === 1 && lexicon.latin.has(glued)) joined.splice(-1, 1, { text: glued });
    else joined.push(word);
  }
  return joined;
}

/** A run of pinyin as the Chinese words that it spells, or undefined when it is not such a run or spells a word we know. */
function pinyinWords(text: string, lexicon: Lexicon): Word[] | undefined {
  if (!/^[a-z]{4,40}$/.test(text) || lexicon.latin.has(text) || lexicon.latin.has(stem(text)))
    return undefined;
  const sound = soundOf(text);
  if (lexicon.bySound.has(sound)) return undefined; // one word: its variants say so
  const ways: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= sound.length; end++) {
    for (let from = Math.max(0, end - 24); from < end - 2; from++) {
      const before = ways[from];
      const part = sound.slice(from, end);
      if (!before || !lexicon.bySound.has(part)) continue;
      const current = ways[end];
      if (!current || before.length + 1 < current.length) ways[end] = [...before, part];
    }
  }
  const parts = ways[sound.length];
  return parts && parts.length < 5
    ? parts.map((part) => ({ text: lexicon.bySound.get(part)?.[0] ?? part }))
    : undefined;
}

function termOf(text: string, like: string | undefined, index: TitleIndex, lexicon: Lexicon): Term {
  const variants = new Map<string, Variant>();
  const add = (words: Iterable<string>, why: Why, trust = TRUST[why]) => {
    for (const word of words)
      if (!variants.has(word)) variants.set(word, { name: toName(fold(word)), trust, why });
  };
  add([text], 'typed');
  const known = lexicon.frequency(text) > 0;
  const regional = index.regional.get(text) ?? [];
  add(regional, 'regional');
  // Words of Taiwan inside a longer one: 数位行销 → 数字营销
  if (HAN.test(text)) add(replaceRegional(text, index), 'regional');
  if (like !== undefined) add([like], 'spelling');
  if (HAN.test(text)) {
    if (!known) {
      const sound = soundOfName(atomsOf(text), index.readings);
      if (sound !== undefined) add(lexicon.bySound.get(sound) ?? [], 'sound');
      if (text.length > 2) add(lexicon.likeHan(text), 'spelling');
    }
  } else if (!lexicon.latin.has(text) && !lexicon.latin.has(stem(text))) {
    const sound = soundOf(text);
    add(lexicon.bySound.get(sound) ?? [], 'sound', 0.95);
    add(lexicon.likeLatin(text), 'spelling');
    if (sound.length > 6)
      add(
        [...lexicon.likeSound(sound)].flatMap((near) => lexicon.bySound.get(near) ?? []),
        'sound',
        0.75,
      );
  }
  for (const { name, trust } of [...variants.values()]) {
    // A translation helps most where the word is foreign; elsewhere it finds names that only the other language has.
    const isForeign = name.hasHan === (index.locale === 'en');
    for (const word of synonymsOf(name.text)) {
      const isTranslation = HAN.test(word) !== name.hasHan;
      add([word], 'synonym', trust * TRUST.synonym * (isTranslation && !isForeign ? TRANSLATION : 1));
    }
  }
  const light = LIGHT.has(text) || (HAN.test(text) && text.length === 1);
  const frequency = Math.max(
    ...[...variants.values()]
      .filter(({ why }) => why !== 'synonym')
      .map(({ name }) => lexicon.frequency(name.key)),
  );
  // A word in no name at all may be a word of the text, or nothing in particular.
  const rarity =
    frequency === 0
      ? UNKNOWN
      : Math.log(1 + lexicon.total / (4 + frequency)) / Math.log(1 + lexicon.total / 4);
  return { text, light, weight: light ? 0.2 : 0.35 + 0.65 * rarity, variants: [...variants.values()] };
}

function* replaceRegional(text: string, index: TitleIndex): Generator<string> {
  for (const [theirs, ours] of index.regional) {
    if (text !== theirs && text.includes(theirs)) for (const word of ours) yield text.replace(theirs, word);
  }
}
