/**
 * One spelling for what readers type and what the playbook says: width, case, accents, punctuation and the ways to
 * write `A/B` and `e-commerce` stop mattering. Traditional characters are folded by a map, see `title-index.ts`.
 */

/** Han characters, one by one. */
export const HAN = /\p{Script=Han}/u;

/** Folds a text to lower-case words separated by single spaces; Han characters stay as they are. */
export function fold(text: string, simplified: ReadonlyMap<string, string> = NO_MAP): string {
  if (PURE_HAN.test(text)) return simplify(text, simplified);
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    // a/b, r&d: one word; e-commerce, t-shaped: one word
    .replace(/(?<![a-z0-9])([a-z])[/&]([a-z])(?![a-z0-9])/g, '$1$2')
    .replace(/(?<![a-z0-9])([a-z])-(?=[a-z]{3})/g, '$1')
    .replace(/['’](?=s\b)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return simplify(plain, simplified);
}

const PURE_HAN = /^\p{Script=Han}+$/u;

const simplify = (text: string, simplified: ReadonlyMap<string, string>): string =>
  simplified.size === 0 ? text : [...text].map((char) => simplified.get(char) ?? char).join('');

const NO_MAP: ReadonlyMap<string, string> = new Map();

/** The same without spaces: two texts with one key are the same name, written differently. */
export const keyOf = (folded: string): string => folded.replaceAll(' ', '');

/** Cuts a folded text into Han characters and words of other letters and digits. */
export const atomsOf = (folded: string): string[] =>
  folded.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];

/**
 * The stem of an English word, rough and the same for every word: plural, -ed, -ing, -er and British or American
 * endings go. It only has to treat the words of a query and of a title alike.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const base = word
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/yse(s|d|r|rs)?$/, 'yze$1')
    .replace(/our(s|al|ed|ing)?$/, 'or$1')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(ization|izer|izing|ized|ize)$/, 'iz')
    .replace(/(ting|ted|ter|tor|tion)$/, 't')
    .replace(/([a-z]{3})(ing|ed|er|or)$/, '$1')
    .replace(/e$/, '');
  return base.replace(/([bdfglmnprt])\1$/, '$1');
}
