import { splitAddress } from '../address.ts';
import type { Place, Problem } from '../problem.ts';
import { LOCALES } from '../schema/common.ts';
import type { IntegrityInput } from './input.ts';
import type { Known } from './known.ts';
import { checkLink, collectTargets } from './links.ts';

/** Search words that lead nowhere, and those that would lead to two places. */
export function searchWords(input: IntegrityInput, known: Known): readonly Problem[] {
  const { searchWords: words } = input.playbook;
  const targets = collectTargets(input, known);
  const taken = new Map<string, Place>();
  return Object.entries(words).flatMap(([address, phrases]): readonly Problem[] => {
    const [page] = splitAddress(address);
    const dead = checkLink(address, page, input.locateKey(words, [address]), targets, known);
    const twice = LOCALES.flatMap((locale) =>
      phrases[locale].flatMap((phrase, i): readonly Problem[] => {
        const place = input.locate(words, [address, locale, i]);
        const key = `${locale} ${phrase.toLowerCase()}`;
        const first = taken.get(key);
        if (!first) taken.set(key, place);
        if (!first) return [];
        const message = `\`${phrase}\` leads elsewhere at line ${first.line}; keep it at the better of the two places`;
        return [{ ...place, code: 'search-word-twice', message }];
      }),
    );
    return [...(dead ? [dead] : []), ...twice];
  });
}
