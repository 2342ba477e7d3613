// Text sizes without a font, so that every machine computes the same picture. A CJK character is one em in every CJK
// font; Latin goes by classes of letters, set on the wide side, so that text never leaves its box.

const CHARACTER_EMS: readonly (readonly [characters: string, em: number])[] = [
  ["iljIJ|!.,:;'` ·", 0.34],
  ['ftr()[]/\\-"', 0.42],
  ['sczkvxyLF', 0.58],
  ['mwMW%@&', 0.98],
];
const UPPERCASE_EM = 0.74;
const OTHER_EM = 0.63;
const BOLD_FACTOR = 1.07;

/** First and last code point of the blocks drawn one em wide (UAX #11, wide and fullwidth; dashes and quotes as CJK fonts draw them). */
const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x2014, 0x2026],
  [0x2190, 0x2bff],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0x1f000, 0x3ffff],
];

function characterEm(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (WIDE_RANGES.some(([low, high]) => code >= low && code <= high)) return 1;
  const known = CHARACTER_EMS.find(([characters]) => characters.includes(character));
  const em = known?.[1] ?? (/\p{Lu}/u.test(character) ? UPPERCASE_EM : OTHER_EM);
  return em;
}

/**
 * The width of one line of text, in px, never less than what a browser draws with the site's fonts.
 * @param size font size in px
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const character of text) {
    const em = characterEm(character);
    ems += em === 1 || !bold ? em : em * BOLD_FACTOR;
  }
  return ems * size;
}

/** What may not begin a line and what may not end one (kinsoku; the common part of GB/T 15834 and JIS X 4051). */
const NOT_FIRST = '，。、；：？！）》」』】〉”’…—·,.;:?!)]}%％';
const NOT_LAST = '（《「『【〈“‘([{';

const PIECES =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’…—]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’…—]+\s*|\s+/gu;

/** Cuts text into pieces that must stay whole: words with their spaces, CJK characters with their punctuation. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = pieces.at(-1);
    const glued =
      last !== undefined &&
      (NOT_FIRST.includes(piece.charAt(0)) || NOT_LAST.includes(last.charAt(last.length - 1)));
    if (glued) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** How many lines, the last left out, end where the sentence pauses. */
function pauses(lines: readonly string[]): number {
  return lines.slice(0, -1).filter((line) => /[，。；：、,;:.]$/.test(line)).length;
}

function fill(pieces: readonly string[], size: number, max: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, bold) > max) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/**
 * Breaks text into lines of at most `max` px: at ` · ` first, else after a space or between CJK characters, never before
 * closing or after opening punctuation. A word wider than `max` stays whole. Of all ways to fill the fewest lines it takes
 * the one with most lines that end in punctuation, and of these the most even, so that no single character is left over.
 * @param size font size in px
 */
export function wrap(text: string, size: number, max: number, bold = false): string[] {
  if (textWidth(text, size, bold) <= max) return [text];
  const dot = text.indexOf(' · ');
  if (dot > 0) {
    return [text.slice(0, dot), text.slice(dot + 3)].flatMap((part) => wrap(part, size, max, bold));
  }
  const pieces = unbreakable(text);
  let best = fill(pieces, size, max, bold);
  const fewest = best.length;
  for (let width = max - 2; width > max / 3; width -= 2) {
    const lines = fill(pieces, size, width, bold);
    if (lines.length > fewest) break;
    if (pauses(lines) >= pauses(best)) best = lines;
  }
  return best;
}
