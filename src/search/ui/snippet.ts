import type { Query } from '../query.ts';

/** A piece of text, marked where it is what was looked for. */
export interface Marked {
  readonly text: string;
  readonly isMatch: boolean;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for everything that a query looks for, or undefined when there is nothing to mark. */
function patternOf({ terms }: Query): RegExp | undefined {
  const words = terms.flatMap(({ variants }) =>
    variants.filter(({ why }) => why !== 'synonym').map(({ name }) => name),
  );
  const parts = words
    .filter(({ key }) => key.length > 0)
    .sort((a, b) => b.key.length - a.key.length)
    .map((name) => {
      if (name.hasHan) return literal(name.key);
      const stems = name.text
        .split(' ')
        .map((word, i) =>
          literal(name.stems[i]?.length && word.startsWith(name.stems[i]) ? name.stems[i] : word),
        );
      return `(?<![\\p{L}\\p{N}])${stems.join('[^\\p{L}\\p{N}]+')}[a-z]*`;
    });
  return parts.length > 0 ? new RegExp(parts.join('|'), 'giu') : undefined;
}

/** Cuts a text at its matches. */
export function mark(text: string, query: Query): Marked[] {
  const pattern = patternOf(query);
  if (!pattern) return [{ text, isMatch: false }];
  const pieces: Marked[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), isMatch: false });
    if (match[0]) pieces.push({ text: match[0], isMatch: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false });
  return pieces;
}

/** How much of a text a result shows: Chinese says it in half the characters. */
const LENGTH = { han: 64, latin: 140 };

/** The stretch of a text around its first match, with an ellipsis where it is cut. */
export function excerpt(text: string, query: Query): string {
  const length = /\p{Script=Han}/u.test(text) ? LENGTH.han : LENGTH.latin;
  if (text.length <= length) return text;
  const found = patternOf(query)?.exec(text)?.index ?? 0;
  const wanted = Math.max(0, Math.min(found - length / 3, text.length - length));
  const from = wanted === 0 ? 0 : startOfWord(text, Math.round(wanted));
  const piece = text.slice(from, from + length);
  const to =
    /[a-z]$/i.test(piece) && /^[a-z]/i.test(text.slice(from + length)) ? piece.replace(/\s*\S*$/, '') : piece;
  return `${from > 0 ? '…' : ''}${to}${from + to.length < text.length ? '…' : ''}`;
}

/** Moves a cut to the start of a word, or of a sentence that is near. */
function startOfWord(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - 12), at + 1);
  const stop = Math.max(
    ...['。', '；', '. ', '; '].map(
      (sign) => near.lastIndexOf(sign) + (near.includes(sign) ? sign.length : 0),
    ),
  );
  if (stop > 0) return Math.max(0, at - 12) + stop;
  const space = text.indexOf(' ', at);
  return /[a-z]/i.test(text[at] ?? '') && space >= 0 && space - at < 16 ? space + 1 : at;
}
