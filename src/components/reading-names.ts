import { splitAddress } from '../model/address.ts';
import { navigation } from '../model/derived/navigation.ts';
import { permalinks } from '../model/derived/permalinks.ts';
import type { Playbook } from '../model/playbook.ts';
import { redirectTable } from '../model/redirects.ts';
import type { Label, Locale } from '../model/schema/common.ts';
import { titleEntries } from '../search/build/entries.ts';
import { commonSections } from '../search/build/sections.ts';

/** What reading lists know of the playbook, in one language. Addresses are without language and base. */
export interface ReadingNames {
  /** Title of every page by path, with the names of its anchors; an anchor that has no name of its own has an empty one. */
  readonly pages: Readonly<
    Record<string, readonly [title: string, anchors: Readonly<Record<string, string>>]>
  >;
  /** Old address → where it lives now. */
  readonly moved: Readonly<Record<string, string>>;
}

/** Items of lists, which have a text rather than a name. */
function itemNames(playbook: Playbook): readonly (readonly [id: string, name: Label])[] {
  return [
    ...playbook.sops.flatMap((sop) => [...sop.steps.flatMap((step) => step.checklist), ...sop.failure_modes]),
    ...playbook.roles.flatMap(({ onboarding: { d30, d60, d90 } }) => [...d30, ...d60, ...d90]),
    ...playbook.smart.checklist,
  ]
    .map((item): [string, Label] => [item.id, item])
    .concat(playbook.roles.flatMap((role) => role.interview.map(({ id, q }): [string, Label] => [id, q])))
    .concat(playbook.facts.map(({ id, statement }): [string, Label] => [id, statement]));
}

/** Names of all places that a reading list may hold. */
export function readingNames(playbook: Playbook, locale: Locale): ReadingNames {
  const titles = new Map(titleEntries(playbook, locale).map(({ path, title }) => [path, title]));
  const items = new Map(itemNames(playbook).map(([id, name]) => [id, name[locale]]));
  const common = commonSections(locale);
  const sections = (path: string) => {
    const kind = playbook.page(path)?.kind;
    if (kind === 'role' || kind === 'sop') return common[kind];
    return path.startsWith('/onboarding/') ? common.onboarding : [];
  };
  const pages: Record<string, [string, Record<string, string>]> = {};
  for (const address of permalinks(playbook)) {
    const [path, anchor] = splitAddress(address);
    const [title, names] = pages[path] ?? [pageTitle(path, playbook, locale), {}];
    pages[path] = [title, names];
    if (anchor === '') continue;
    const section = sections(path).find((candidate) => candidate.anchor === anchor)?.title;
    names[anchor] = section ?? titles.get(address) ?? items.get(anchor) ?? '';
  }
  const { pages: movedPages, anchors } = redirectTable(playbook);
  const moved = Object.fromEntries([
    ...[...anchors].flatMap(([path, ids]) => [...ids].map(([id, to]) => [`${path}#${id}`, to])),
    ...[...movedPages].flatMap(([path, { to, anchors: ids }]) => [
      [path, to],
      ...[...ids].map(([id, there]) => [`${path}#${id}`, there]),
    ]),
  ]);
  return { pages, moved };
}

/** The title of a page; that of an onboarding page says that it is one. */
function pageTitle(path: string, playbook: Playbook, locale: Locale): string {
  const title = navigation(playbook).place(path)?.entry.title[locale] ?? '';
  if (playbook.page(path) || !path.startsWith('/onboarding/')) return title;
  const first = commonSections(locale).onboarding[0]?.title ?? '{name}';
  return first.replace('{name}', title);
}
