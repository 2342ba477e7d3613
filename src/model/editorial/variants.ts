import type { Playbook } from '../playbook.ts';
import type { Aliases, Label, Locale } from '../schema/common.ts';
import type { Variant } from '../schema/style.ts';
import type { TextRule } from './finding.ts';

interface Named {
  readonly name: Label;
  readonly abbr?: string | undefined;
  readonly aliases?: Aliases;
}

/** Everything that has a name in the playbook. */
const named = (playbook: Playbook): readonly Named[] => [
  ...playbook.terms,
  ...playbook.kpis,
  ...playbook.roles,
  ...playbook.partners,
  ...playbook.sops,
  ...playbook.goals,
  ...playbook.skills,
  ...playbook.softSkills,
  ...playbook.tools,
  ...playbook.toolCategories,
];

/** Names and abbreviations in one language. */
export const namesIn = (playbook: Playbook, locale: Locale): ReadonlySet<string> =>
  new Set(named(playbook).flatMap(({ name, abbr }) => [name[locale], ...(abbr ? [abbr] : [])]));

/** Aliases in one language, each with the name it stands for. */
export const aliasesIn = (playbook: Playbook, locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    named(playbook).flatMap(
      ({ name, aliases }) => aliases?.[locale].map((alias) => [alias, name[locale]] as const) ?? [],
    ),
  );

/**
 * A word as a pattern: not inside a longer Latin word; a small first letter may be a capital at a sentence's start, and
 * the capital of a name may be small inside a sentence.
 */
function pattern(word: string, locale: Locale, isName: boolean): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const first = escaped.charAt(0);
  const either = isName ? /[a-z]/i : /[a-z]/;
  const free = either.test(first)
    ? `[${first.toLowerCase()}${first.toUpperCase()}]${escaped.slice(1)}`
    : escaped;
  const before = /^\w/.test(word) ? '(?<![A-Za-z])' : '';
  const after = /\w$/.test(word) ? `${locale === 'en' ? '(?:s|es)?' : ''}(?![A-Za-z])` : '';
  return `${before}${free}${after}`;
}

/**
 * A rule that finds words which the playbook does not use.
 * @param allowed longer words in which they are right: a text is read from left to right, and the longer one wins
 */
export function forbiddenWords(
  variants: readonly Variant[],
  allowed: ReadonlySet<string>,
  locale: Locale,
): TextRule {
  // A name of the playbook in the list is a mistake of the list, reported there.
  const pairs = variants.flatMap(({ say, not }) =>
    not.filter((word) => !allowed.has(word)).map((word) => [word, say] as const),
  );
  if (pairs.length === 0) return () => [];
  const longestFirst = (list: readonly string[]) => list.toSorted((a, b) => b.length - a.length);
  const words = pairs.map(([word]) => word);
  const longer = [...allowed, ...variants.flatMap(({ say, except }) => [say, ...except])].filter((name) =>
    words.some((word) => name !== word && name.toLowerCase().includes(word.toLowerCase())),
  );
  const group = (list: readonly string[], isName: boolean) =>
    longestFirst(list)
      .map((word) => pattern(word, locale, isName))
      .join('|') || '(?!)';
  const search = new RegExp(`${group(longer, true)}|(?<bad>${group(words, false)})`, 'gu');
  const instead = new Map(pairs.map(([word, say]) => [word.toLowerCase(), say]));
  return (text) =>
    [...text.matchAll(search)].flatMap(({ index, groups }) => {
      const bad = groups?.['bad'];
      if (bad === undefined) return [];
      const forms = [bad, bad.replace(/s$/, ''), bad.replace(/es$/, '')];
      const say = forms.map((form) => instead.get(form.toLowerCase())).find((found) => found !== undefined);
      return [
        { at: index, code: 'other-word', message: `\`${bad}\` is not used here; write \`${say ?? ''}\`` },
      ];
    });
}
