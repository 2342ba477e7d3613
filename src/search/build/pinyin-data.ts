import { pinyin } from 'pinyin-pro';
import { commonHan } from '../pinyin.ts';

const readings = (text: string, multiple: boolean): string[] =>
  pinyin(text, { toneType: 'none', v: true, type: 'array', ...(multiple ? { multiple: true } : {}) });

/**
 * The syllables of the common characters. GB 2312 lists them in the order of their pinyin and every browser can
 * decode it, so it is enough to name the first character of each syllable: `a啊 ai埃 an鞍 …`.
 */
export function syllableStarts(): string {
  const characters = commonHan();
  // lu, lü, luan, lüe, lun: ü stands beside u
  const order = (reading: string) => reading.replace(/v$/, 'u!').replace('v', 'u');
  const all = characters.map((char) => new Set(readings(char, true)));
  const starts: string[] = [];
  let current = '';
  characters.forEach((char, at) => {
    if (all[at]?.has(current)) return;
    // A new syllable starts where this character's reading is later in the alphabet and the next ones share it.
    const later = [...(all[at] ?? [])]
      .filter((reading) => order(reading) > order(current))
      .sort((a, b) => (order(a) < order(b) ? -1 : 1));
    const shared = later.find((reading) => all[at + 1]?.has(reading)) ?? later[0];
    if (shared === undefined) return;
    current = shared;
    starts.push(current + char);
  });
  return starts.join(' ');
}

/**
 * Readings that the order of GB 2312 does not give: characters with several readings, as they are read in these
 * names, and rarer characters: `chang长 lv率 …`.
 *
 * @param names names and aliases in Chinese
 * @param base reading of a character by `syllableStarts`
 */
export function extraReadings(names: Iterable<string>, base: (char: string) => readonly string[]): string {
  const extra = new Map<string, Set<string>>();
  for (const name of names) {
    const characters = [...name];
    const read = readings(name, false);
    if (read.length !== characters.length) continue; // pinyin-pro has kept Latin words whole
    characters.forEach((char, at) => {
      const reading = read[at];
      if (!reading || !/\p{Script=Han}/u.test(char) || base(char).includes(reading)) return;
      extra.set(reading, (extra.get(reading) ?? new Set()).add(char));
    });
  }
  return [...extra].map(([reading, characters]) => reading + [...characters].join('')).join(' ');
}
