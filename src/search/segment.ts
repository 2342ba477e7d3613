import { HAN } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { LIGHT, ZH_STOP } from './words/stop-words.ts';

/** A word of a query; `like` is the known word that it seems to mean, when it is misspelt. */
export interface Piece {
  readonly text: string;
  readonly like?: string;
}

const segmenter: Intl.Segmenter | undefined =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/**
 * The words of a stretch of Chinese that no name of ours covers. Single characters side by side stay together: they
 * are a word that is misspelt, or one that the browser does not know.
 */
function plainWords(text: string): string[] {
  const words: string[] = [];
  let isOpen = false;
  for (const { segment: word } of segmenter?.segment(text) ?? [{ segment: text }]) {
    const isSingle = word.length === 1 && !ZH_STOP.has(word);
    if (isSingle && isOpen) words.push(`${words.pop() ?? ''}${word}`);
    else words.push(word);
    isOpen = isSingle;
  }
  return words;
}

/** Characters that join the words of a sentence and are hardly ever inside one: 久要回 is no word of 多久要回消息. */
const JOINS: ReadonlySet<string> = new Set('要的了吗呢是有没不在被让给把');

/** Whether a stretch is part of a name, without a word of the question in it. */
function isPart(atoms: readonly string[], lexicon: Lexicon): boolean {
  if (atoms.length < 2 || !lexicon.occurs(atoms.join(''))) return false;
  return !atoms.some(
    (atom, i) =>
      (i % (atoms.length - 1) === 0 && ZH_STOP.has(atom)) ||
      JOINS.has(atom) ||
      ZH_STOP.has(atom + (atoms[i + 1] ?? '.')),
  );
}

/** Whether a stretch consists of parts that names contain: 新客占比 is not a misspelt 老客占比. */
function isMadeOfParts(text: string, lexicon: Lexicon): boolean {
  for (let cut = 2; cut <= text.length; cut++) {
    if (!lexicon.occurs(text.slice(0, cut))) return false;
    if (text.length === cut || (text.length - cut > 1 && isMadeOfParts(text.slice(cut), lexicon)))
      return true;
  }
  return false;
}

/** Verbs that stand beside a word in everyday questions. */
const EVERYDAY_VERBS: ReadonlySet<string> = new Set('花走填回换买卖招接去给加看问说选');
const isOther = (char: string): boolean => ZH_STOP.has(char) || LIGHT.has(char) || EVERYDAY_VERBS.has(char);

/** Whether the slip is another word at the edge: 是私域 is no misspelt 做私域, 新客花 no 新客群. */
const hidesAnotherWord = (text: string, word: string): boolean =>
  (text[0] !== word[0] && isOther(text.charAt(0))) ||
  (text.at(-1) !== word.at(-1) && isOther(text.at(-1) ?? ''));

/** What a reading of a stretch costs: fewer and known words are better. */
const COST = { known: 1, stop: 1.05, latin: 1, part: 1.15, misspelt: 1.7, unknown: 1.25 };

/**
 * Cuts a run without spaces into words: names and aliases of the playbook first, also misspelt by one character;
 * what they leave is cut by the browser's own segmentation.
 *
 * @param atoms Han characters and Latin words of the run
 */
export function segment(atoms: readonly string[], lexicon: Lexicon): Piece[] {
  interface Way {
    readonly cost: number;
    readonly from: number;
    readonly piece: Piece;
    readonly unknown: boolean;
  }
  const ways: (Way | undefined)[] = [undefined];
  for (let end = 1; end <= atoms.length; end++) {
    let best: Way | undefined;
    const offer = (from: number, cost: number, piece: Piece, unknown = false) => {
      const total = cost + (from === 0 ? 0 : (ways[from]?.cost ?? Number.POSITIVE_INFINITY));
      if (!best || total < best.cost - 1e-9) best = { cost: total, from, piece, unknown };
    };
    for (let from = Math.max(0, end - lexicon.longest); from < end; from++) {
      const text = atoms.slice(from, end).join('');
      const single = end - from === 1;
      if (single && !HAN.test(text)) offer(from, COST.latin, { text });
      else if (lexicon.han.has(text) && !(single && ZH_STOP.has(text))) offer(from, COST.known, { text });
      else if (ZH_STOP.has(text)) offer(from, COST.stop, { text });
      else if (isPart(atoms.slice(from, end), lexicon)) offer(from, COST.part, { text });
      else if (end - from >= 3 && !isMadeOfParts(text, lexicon)) {
        // A known word with one more character is that word and another: 点击率低.
        const like = lexicon
          .likeHan(text)
          .find((word) => !text.includes(word) && !word.includes(text) && !hidesAnotherWord(text, word));
        if (like !== undefined) offer(from, COST.misspelt, { text, like });
      }
      if (single && HAN.test(text)) offer(from, COST.unknown, { text }, true);
    }
    ways[end] = best;
  }
  const pieces: Piece[] = [];
  let unknown = '';
  const flush = () => {
    if (unknown) pieces.unshift(...plainWords(unknown).map((text) => ({ text })));
    unknown = '';
  };
  for (let end = atoms.length; end > 0; ) {
    const way = ways[end];
    if (!way) break;
    if (way.unknown) unknown = way.piece.text + unknown;
    else {
      flush();
      pieces.unshift(way.piece);
    }
    end = way.from;
  }
  flush();
  return pieces;
}
