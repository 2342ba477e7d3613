import { aliasesIn, namesIn } from '../editorial/variants.ts';
import type { Problem } from '../problem.ts';
import { LOCALES } from '../schema/common.ts';
import type { IntegrityInput } from './input.ts';

/** A list of words that contradicts the names of the playbook, or itself. */
export function variants({ playbook, locate }: IntegrityInput): readonly Problem[] {
  return LOCALES.flatMap((locale) => {
    const names = namesIn(playbook, locale);
    const aliases = aliasesIn(playbook, locale);
    const taken = new Set<string>();
    return playbook.variants[locale].flatMap((entry, i) => {
      const problem = (path: readonly (string | number)[], message: string): Problem => ({
        ...locate(playbook.variants, [locale, i, ...path]),
        code: 'word-list',
        message,
      });
      const name = names.has(entry.say) ? undefined : aliases.get(entry.say);
      const found =
        name === undefined ? [] : [problem(['say'], `\`${entry.say}\` is an alias of \`${name}\`; say that`)];
      for (const [j, word] of entry.not.entries()) {
        if (names.has(word))
          found.push(problem(['not', j], `\`${word}\` is a name of the playbook; remove it`));
        else if (taken.has(word)) found.push(problem(['not', j], `\`${word}\` is listed already; remove it`));
        taken.add(word);
      }
      return found;
    });
  });
}
