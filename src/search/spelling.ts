/** Finds known words that differ from a typed one by one slip: a wrong, missing, extra or swapped character. */

export type Spelling = (typed: string) => readonly string[];

/**
 * @param words known words
 * @param shortest words of fewer characters are not guessed: too many lie one slip apart
 */
export function spelling(words: Iterable<string>, shortest: number): Spelling {
  const byLength = new Map<number, string[]>();
  for (const word of new Set(words)) {
    if (word.length < shortest) continue;
    const list = byLength.get(word.length);
    if (list) list.push(word);
    else byLength.set(word.length, [word]);
  }
  return (typed) => {
    if (typed.length < shortest - 1) return [];
    return [0, 1, -1].flatMap(
      (more) => byLength.get(typed.length + more)?.filter((word) => isOneSlip(typed, word)) ?? [],
    );
  };
}

/** True when two words differ by exactly one slip. */
export function isOneSlip(a: string, b: string): boolean {
  // One slip leaves the first or the last character alone.
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1) && a.length > 2) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * The smallest number of slips that turns a typed text into some stretch of a name, and where that stretch ends.
 * Swapping two characters is one slip.
 *
 * @returns the number of slips, at most `most` + 1
 */
export function slipsWithin(typed: readonly string[], name: readonly string[], most: number): number {
  let before: number[] = [];
  let last = new Array<number>(name.length + 1).fill(0);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= name.length; j++) {
      const same = typed[i - 1] === name[j - 1];
      let cost = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(...last);
}
