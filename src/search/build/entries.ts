import { otherLocale } from '../../i18n/paths.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { Aliases, Label, Locale } from '../../model/schema/common.ts';
import type { RawEntry } from '../entry.ts';
import type { EntryType } from '../kinds.ts';
import { pages, questions } from './page-things.ts';
import { parts } from './part-things.ts';
import { none, type Thing } from './thing.ts';

/** Sentences rather than names: nobody looks for them in the other language, and they would be a sixth of the index. */
const ONE_LANGUAGE: ReadonlySet<EntryType> = new Set(['duty', 'heading', 'question']);

/**
 * Everything in the playbook that has a name and a place of its own, in one language, names of the other language
 * included. Sections that all roles or all SOPs have are not listed here: see `sections.ts`.
 *
 * @returns entries in an order in which a parent stands before its parts
 */
export function titleEntries(playbook: Playbook, locale: Locale): readonly RawEntry[] {
  const other = otherLocale(locale);
  const raw = ({ path, type, name, aliases, asked, parent }: Thing): RawEntry => ({
    path,
    type,
    title: name[locale],
    other: name[other] === name[locale] || ONE_LANGUAGE.has(type) ? '' : name[other],
    ...namesBeside(name, aliases, locale),
    ...(asked ? { asked: without(asked[locale], [name[locale], ...(aliases?.[locale] ?? [])]) } : {}),
    ...(parent === undefined ? {} : { parent }),
  });
  const things = [...pages(playbook), ...parts(playbook), ...questions(playbook)];
  return withSearchWords(things, playbook).map(raw);
}

/** Adds what people type to the thing at its place; a place without a name of its own is known by what they type. */
function withSearchWords(things: readonly Thing[], { searchWords }: Playbook): readonly Thing[] {
  const left = new Map(Object.entries(searchWords));
  const named = things.map((thing): Thing => {
    const words = left.get(thing.path);
    if (!words || thing.type === 'question') return thing;
    left.delete(thing.path);
    return { ...thing, asked: words };
  });
  const nameless = [...left].flatMap(([path, { zh, en }]): Thing[] => {
    const name = { zh: zh[0], en: en[0] };
    if (name.zh === undefined || name.en === undefined) return [];
    return [{ path, type: 'question', name: { zh: name.zh, en: name.en }, asked: { zh, en } }];
  });
  return [...named, ...nameless];
}

/** What people type, less the names that the thing has anyway. */
const without = (asked: readonly string[], names: readonly string[]): readonly string[] =>
  asked.filter((phrase) => !names.includes(phrase));

/** Aliases per language without repetition: one alias often stands in both. */
function namesBeside({ zh, en }: Label, aliases: Aliases = none, locale: Locale) {
  const own = new Set(aliases[locale]);
  const seen = new Set([zh, en]);
  return {
    aliases: [...own].filter((alias) => !seen.has(alias)),
    otherAliases: [...new Set(aliases[otherLocale(locale)])].filter(
      (alias) => !seen.has(alias) && !own.has(alias),
    ),
  };
}
