import type { Name } from './entry.ts';
import { atomsOf, HAN } from './fold.ts';
import { matchPinyin } from './pinyin.ts';
import type { Query, Why } from './query.ts';
import { slipsWithin } from './spelling.ts';
import type { TitleIndex } from './title-index.ts';
import type { TitleHit } from './titles.ts';
import {
  bonus,
  COVERS,
  FIELD,
  INITIALS_WHOLE,
  PER_SLIP,
  PINYIN_PART,
  PINYIN_WHOLE,
  SLIPS,
} from './weights.ts';

interface Reading {
  readonly score: number;
  readonly why: Why;
}

/** Entries whose name is the query as a whole, read as pinyin or as misspelt; its words alone do not show that. */
export function wholeMatches(query: Query, index: TitleIndex): TitleHit[] {
  const readings = new Map<Name, Reading>();
  for (const [name, score] of pinyinNames(query, index)) readings.set(name, { score, why: 'sound' });
  for (const [name, score] of misspeltNames(query, index)) {
    if (score > (readings.get(name)?.score ?? 0)) readings.set(name, { score, why: 'spelling' });
  }
  if (readings.size === 0) return [];
  return index.entries.flatMap((entry): TitleHit[] => {
    let found: TitleHit | undefined;
    for (const [name, field] of entry.names) {
      const reading = readings.get(name);
      if (!reading) continue;
      const score = reading.score * FIELD[field] + bonus(entry, query);
      if (score <= (found?.score ?? 0)) continue;
      const coverage = Math.min(1, reading.score);
      const evidence = query.terms.map(() => coverage);
      found = {
        entry,
        score,
        evidence,
        coverage,
        name,
        field,
        isWhole: false,
        guessed: new Set([reading.why]),
      };
    }
    return found ? [found] : [];
  });
}

function* pinyinNames({ letters }: Query, index: TitleIndex): Generator<[Name, number]> {
  if (!letters) return;
  for (const name of index.names) {
    const score = name.hasHan ? pinyinScore(letters, name, index) : 0;
    if (score > 0) yield [name, score];
  }
}

function pinyinScore(letters: string, name: Name, { readings }: TitleIndex): number {
  const match = matchPinyin(letters, name.atoms, readings);
  if (!match) return 0;
  const isWhole = match.length === name.atoms.length;
  const isInitials = match.full < 0.5;
  // Two or three initials inside a longer name are there by chance.
  if (isInitials && letters.length === 2) return isWhole ? 0.7 : 0;
  if (isInitials && !isWhole && (letters.length < 3 || match.start > 0)) return letters.length < 4 ? 0 : 0.55;
  const base = isWhole ? (match.full > 0.9 ? PINYIN_WHOLE : INITIALS_WHOLE) : PINYIN_PART;
  return (
    base * (0.8 + 0.2 * match.full) - (match.start > 0 ? 0.08 : 0) + 0.1 * (match.length / name.atoms.length)
  );
}

const charactersOf = (atoms: readonly string[]): string[] =>
  atoms.flatMap((atom) => (HAN.test(atom) ? [atom] : [...atom]));

function* misspeltNames({ core }: Query, index: TitleIndex): Generator<[Name, number]> {
  const typed = charactersOf(atomsOf(core));
  if (typed.length < 3) return;
  const isHan = HAN.test(core);
  const most = typed.length < (isHan ? 6 : 10) ? 1 : 2;
  for (const name of index.names) {
    if (isHan ? !name.hasHan : !isLikelyLatin(core, name, most)) continue;
    const target = charactersOf(name.atoms);
    if (target.length < typed.length - most) continue;
    const slips = slipsWithin(typed, target, most);
    if (slips > most) continue;
    yield [
      name,
      SLIPS - (PER_SLIP * slips) / typed.length + COVERS * Math.min(1, typed.length / target.length),
    ];
  }
}

/** In Latin letters only whole names are tried: what single words do not show is a space too many or too few. */
const isLikelyLatin = (core: string, name: Name, most: number): boolean =>
  !name.hasHan &&
  core.length > 5 &&
  Math.abs(name.key.length - core.length) <= most &&
  name.key[0] === core[0];
