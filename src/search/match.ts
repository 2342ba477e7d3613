import type { Name } from './entry.ts';
import { HAN } from './fold.ts';

/** How well a word matches a name, and how much of the name it accounts for; both 0 to 1. */
export interface Match {
  readonly quality: number;
  readonly covers: number;
}

const NONE: Match = { quality: 0, covers: 0 };

/** Matches a word (folded, prepared) with a name: whole, from the start, inside, by part. */
export function matchName(word: Name, name: Name): Match {
  if (word.key === name.key) return { quality: 1, covers: 1 };
  return word.hasHan ? matchHan(word, name) : matchLatin(word, name);
}

function matchHan(word: Name, name: Name): Match {
  if (!name.hasHan) return NONE;
  const length = word.atoms.length;
  const at = name.key.indexOf(word.key);
  if (at >= 0) {
    const edge = at === 0 ? 0.96 : at + word.key.length === name.key.length ? 0.95 : 0.92;
    return { quality: length === 1 ? edge * 0.75 : edge, covers: length / name.atoms.length };
  }
  // The name inside the word (标题 in 标题党), or a part in common (内容审核, 内部审核): better than nothing.
  if (length < 3) return NONE;
  const common = longestCommon(word.atoms, name.atoms);
  if (common < 2) return NONE;
  const share = common / length;
  return {
    quality: 0.75 * share,
    covers: common / name.atoms.length,
  };
}

/** Length of the longest stretch that two sequences have in common. */
export function longestCommon(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let last: number[] = [];
  for (const [i, x] of a.entries()) {
    const row: number[] = [];
    for (const [j, y] of b.entries()) {
      row[j] = x === y ? (i === 0 || j === 0 ? 0 : (last[j - 1] ?? 0)) + 1 : 0;
      longest = Math.max(longest, row[j] ?? 0);
    }
    last = row;
  }
  return longest;
}

function matchLatin(word: Name, name: Name): Match {
  const { stems } = name;
  if (stems.length === 0) return NONE;
  const share = word.stems.length / name.atoms.length;
  if (word.stems.length > 1) {
    const first = word.stems[0] ?? '';
    for (let at = stems.indexOf(first); at >= 0; at = stems.indexOf(first, at + 1)) {
      if (word.stems.every((part, i) => stems[at + i] === part))
        return { quality: at === 0 ? 0.96 : 0.93, covers: share };
    }
    return NONE;
  }
  const [part = ''] = word.stems;
  const at = stems.indexOf(part);
  if (at >= 0)
    return { quality: (at === 0 ? 0.97 : 0.95) - (name.atoms.includes(word.key) ? 0 : 0.03), covers: share };
  // Words typed in part, or written together: `ecom`, `e-commerce`.
  if (word.key.length < 2) return NONE;
  let best = NONE;
  for (const [place, atom] of name.atoms.entries()) {
    if (HAN.test(atom) || !atom.startsWith(word.key)) continue;
    const typed = word.key.length / atom.length;
    const quality = (0.55 + 0.35 * typed) * (place === 0 ? 1 : 0.95);
    if (quality > best.quality) best = { quality, covers: share * typed };
  }
  if (best.quality === 0 && word.key.length > 5 && name.key.startsWith(word.key))
    return { quality: 0.85, covers: word.key.length / name.key.length };
  return best;
}
