import { HAN } from './fold.ts';

/** The reading or readings of a Han character without tones, `ü` as `v`; empty for a character that is not known. */
export type Readings = (char: string) => readonly string[];

/** The 3,755 common characters of GB 2312 in its order, which is that of their pinyin. */
export function commonHan(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))];
}

/**
 * @param starts first common character of every syllable, `a啊 ai埃 …`
 * @param extra further readings, `chang长 …`
 */
export function readingsFrom(starts: string, extra: string): Readings {
  const map = new Map<string, string[]>();
  const begins = new Map(starts.split(' ').map((part) => [part.slice(-1), part.slice(0, -1)]));
  let syllable = '';
  for (const char of commonHan()) {
    syllable = begins.get(char) ?? syllable;
    map.set(char, [syllable]);
  }
  for (const part of extra.split(' ')) {
    const reading = part.replace(/[^a-z]/g, '');
    for (const char of part.slice(reading.length)) map.set(char, [reading, ...(map.get(char) ?? [])]);
  }
  return (char) => map.get(char) ?? [];
}

/**
 * Folds pinyin to what southern accents and hasty fingers leave of it: no `zh` and `z`, `ng` and `n`, `l` and `n`
 * apart. Two words with one fold sound alike.
 */
export const soundOf = (pinyin: string): string =>
  pinyin
    .replaceAll(/([zcs])h/g, '$1')
    .replaceAll(/([aeiou])ng/g, '$1n')
    .replaceAll('v', 'u');

/** The sound of a name, with every Han character in its first reading; undefined when one is not known. */
export function soundOfName(atoms: readonly string[], readings: Readings): string | undefined {
  let sound = '';
  for (const atom of atoms) {
    const reading = HAN.test(atom) ? readings(atom)[0] : atom;
    if (reading === undefined) return undefined;
    sound += HAN.test(atom) ? soundOf(reading) : reading;
  }
  return sound;
}

/** How pinyin matches a name: where it starts, how many atoms it covers, and whether syllables were written out. */
export interface PinyinMatch {
  readonly start: number;
  readonly length: number;
  /** Characters of the query spent on full syllables or Latin words, 0 to 1. */
  readonly full: number;
}

/**
 * Matches typed letters with a name: full syllables, initials, Latin words of the name, and all of these mixed; the
 * last syllable may be unfinished. `drhz`, `darenhezuo`, `darenhz`, `dar` all match 达人合作.
 *
 * @param typed lower-case letters and digits without spaces
 */
export function matchPinyin(
  typed: string,
  atoms: readonly string[],
  readings: Readings,
): PinyinMatch | undefined {
  let best: PinyinMatch | undefined;
  for (let start = 0; start < atoms.length; start++) {
    const found = from(typed, 0, start);
    if (!found) continue;
    const match = { start, length: found.end - start, full: found.full / typed.length };
    if (!best || match.full > best.full) best = match;
    if (start === 0 && match.length === atoms.length) return match;
  }
  return best;

  /** The way through the rest of the name that spends most letters on full syllables. */
  function from(letters: string, at: number, atom: number): { end: number; full: number } | undefined {
    if (at === letters.length) return { end: atom, full: 0 };
    const current = atoms[atom];
    if (current === undefined) return undefined;
    let way: { end: number; full: number } | undefined;
    const take = (count: number, full: number) => {
      const rest = from(letters, at + count, atom + 1);
      if (rest && (!way || rest.full + full > way.full)) way = { end: rest.end, full: rest.full + full };
    };
    const left = letters.length - at;
    if (!HAN.test(current)) {
      if (letters.startsWith(current, at)) take(current.length, current.length);
      else if (left < current.length && current.startsWith(letters.slice(at))) take(left, left);
      return way;
    }
    for (const reading of readings(current)) {
      if (reading[0] !== letters[at]) continue;
      if (letters.startsWith(reading, at)) take(reading.length, reading.length);
      else if (left < reading.length && left > 1 && reading.startsWith(letters.slice(at)))
        take(left, left / 2);
      take(1, 0);
      if (/^[zcs]h/.test(reading) && letters[at + 1] === 'h') take(2, 0);
    }
    return way;
  }
}
