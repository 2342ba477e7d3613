import { otherLocale } from '../../i18n/paths.ts';
import {
  goalPath,
  kpiPath,
  rolePath,
  sopPath,
  stepPath,
  TOOL_CATALOGUE,
  termPath,
  toolCategoryPath,
} from '../../model/derived/entity-paths.ts';
import type { Page, Playbook } from '../../model/playbook.ts';
import type { Aliases, Label, Locale } from '../../model/schema/common.ts';
import type { RawEntry } from '../entry.ts';
import type { EntryType } from '../kinds.ts';

const PAGE_TYPES: Partial<Record<Page['kind'], EntryType>> = { role: 'role', sop: 'sop' };

/** Sentences rather than names: nobody looks for them in the other language, and they would be a sixth of the index. */
const ONE_LANGUAGE: ReadonlySet<EntryType> = new Set(['duty', 'heading', 'question']);

interface Thing {
  readonly path: string;
  readonly type: EntryType;
  readonly name: Label;
  readonly aliases?: Aliases;
  readonly asked?: Aliases;
  readonly parent?: string;
}

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
function namesBeside({ zh, en }: Label, aliases: Aliases = { zh: [], en: [] }, locale: Locale) {
  const own = new Set(aliases[locale]);
  const seen = new Set([zh, en]);
  return {
    aliases: [...own].filter((alias) => !seen.has(alias)),
    otherAliases: [...new Set(aliases[otherLocale(locale)])].filter(
      (alias) => !seen.has(alias) && !own.has(alias),
    ),
  };
}

const merge = (...lists: readonly Aliases[]): Aliases => ({
  zh: lists.flatMap((aliases) => aliases.zh),
  en: lists.flatMap((aliases) => aliases.en),
});
const none: Aliases = { zh: [], en: [] };
const abbreviation = (abbr: string | undefined): Aliases => (abbr ? { zh: [abbr], en: [abbr] } : none);

/** Pages, then the headings of their text. */
function pages(playbook: Playbook): readonly Thing[] {
  const things = playbook.pages.map((page): Thing => {
    const id = page.path.split('/').at(-2) ?? '';
    const role = page.kind === 'role' ? playbook.role(id) : undefined;
    const sop = page.kind === 'sop' ? playbook.sop(id) : undefined;
    const title = { zh: page.zh.front.title, en: page.en.front.title };
    const front: Aliases = { zh: page.zh.front.aliases, en: page.en.front.aliases };
    const known = role ? merge(role.aliases, role.titles, front) : sop ? merge(sop.aliases, front) : front;
    const name = role?.name ?? sop?.name ?? title;
    const aliases = role || sop ? merge(known, { zh: [title.zh], en: [title.en] }) : known;
    return { path: page.path, type: PAGE_TYPES[page.kind] ?? 'page', name, aliases };
  });
  const headings = playbook.pages.flatMap((page): readonly Thing[] =>
    page.zh.headings.flatMap(({ id, text }) => {
      const translated = page.en.headings.find((heading) => heading.id === id)?.text;
      if (id === null || translated === undefined) return [];
      return [
        {
          path: `${page.path}#${id}`,
          type: 'heading',
          name: { zh: text, en: translated },
          parent: page.path,
        },
      ];
    }),
  );
  return [...things, ...headings];
}

/** Questions that tables of the text answer, as names of the place where the answer stands. */
const questions = (playbook: Playbook): readonly Thing[] =>
  playbook.pages.flatMap(({ zh, en }) =>
    zh.questions.flatMap(({ text, to }, at): Thing[] => {
      const translated = en.questions[at];
      return translated?.to === to
        ? [{ path: to, type: 'question', name: { zh: text, en: translated.text } }]
        : [];
    }),
  );

/** What stands on the pages by way of data, each with an anchor of its own. */
function parts(playbook: Playbook): readonly Thing[] {
  const { organisation: org } = playbook;
  const on = (
    path: string,
    type: EntryType,
    list: readonly { id: string; name: Label; aliases?: Aliases }[],
  ) =>
    list.map(
      ({ id, name, aliases = none }): Thing => ({ path: `${path}#${id}`, type, name, aliases, parent: path }),
    );
  const items = (list: readonly ({ id: string } & Label)[]) =>
    list.map(({ id, zh, en }) => ({ id, name: { zh, en } }));
  return [
    ...playbook.sops.flatMap((sop) =>
      sop.steps.map(
        ({ id, name }): Thing => ({
          path: stepPath(sop.id, id),
          type: 'step',
          name,
          parent: sopPath(sop.id),
        }),
      ),
    ),
    ...playbook.roles.flatMap((role) => [
      ...on(rolePath(role.id), 'duty', items(role.specialisations)),
      ...on(rolePath(role.id), 'duty', items(role.responsibilities)),
    ]),
    ...on('/strategy/kpis/', 'kpi-group', playbook.kpiCategories),
    ...playbook.kpis.map(
      (kpi): Thing => ({
        path: kpiPath(kpi.id),
        type: 'kpi',
        name: kpi.name,
        aliases: merge(abbreviation(kpi.abbr), kpi.aliases),
        parent: '/strategy/kpis/',
      }),
    ),
    ...playbook.terms.map(
      (term): Thing => ({
        path: termPath(term.id),
        type: 'term',
        name: term.name,
        aliases: merge(abbreviation(term.abbr), term.aliases),
        parent: '/glossary/',
      }),
    ),
    ...playbook.goals.map(
      ({ id, name, aliases }): Thing => ({
        path: goalPath(id),
        type: 'goal',
        name,
        aliases,
        parent: '/strategy/business-goals/',
      }),
    ),
    ...on('/strategy/smart-goals/', 'heading', playbook.smart.criteria),
    ...on('/strategy/organisation/', 'model', org.models),
    ...on('/strategy/interfaces/', 'interface', org.interfaces),
    ...on('/strategy/interfaces/', 'decision', items(org.decisionRights)),
    ...on('/roles/skills/', 'skill', playbook.skills),
    ...on('/roles/soft-skills/', 'trait', playbook.softSkills),
    ...on('/roles/t-shaped/', 'trait', playbook.tShapes),
    ...on('/roles/team-size/', 'stage', playbook.stages),
    ...on('/roles/team-size/', 'stage', playbook.structures),
    ...on('/roles/hiring/', 'trait', playbook.scorecardDimensions),
    ...on(TOOL_CATALOGUE, 'tool-group', playbook.toolCategories),
    ...playbook.tools.map(
      ({ category, name }): Thing => ({
        path: toolCategoryPath(category),
        type: 'tool',
        name,
        parent: toolCategoryPath(category),
      }),
    ),
  ];
}
