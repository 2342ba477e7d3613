import { splitAddress } from '../model/address.ts';
import { linkLabel } from '../model/derived/link-label.ts';
import { navigation } from '../model/derived/navigation.ts';
import { permalinks } from '../model/derived/permalinks.ts';
import type { Page, Playbook } from '../model/playbook.ts';
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

/** What has an id and a text rather than a name, by id: ids of items are unique in the whole playbook. */
function itemNames(playbook: Playbook): ReadonlyMap<string, Label> {
  const { sops, roles, facts, smart } = playbook;
  const items = [
    ...sops.flatMap((sop) => [...sop.steps.flatMap((step) => step.checklist), ...sop.failure_modes]),
    ...roles.flatMap(({ onboarding: { d30, d60, d90 } }) => [...d30, ...d60, ...d90]),
    ...smart.checklist,
    ...playbook.kpiRules,
    ...playbook.staffingRules,
  ].map((item): [string, Label] => [item.id, item]);
  const others: [string, Label][] = [
    ...roles.flatMap((role) => role.interview.map(({ id, q }): [string, Label] => [id, q])),
    ...roles.flatMap((role) =>
      role.onboarding.reading.map(({ id, to, why }): [string, Label] => [id, linkLabel(to, playbook) ?? why]),
    ),
    ...sops.map(({ id, name }): [string, Label] => [id, name]),
    ...facts.map(({ id, statement }): [string, Label] => [id, statement]),
    ...smart.examples.map(({ id, after }): [string, Label] => [id, after]),
  ];
  return new Map([...items, ...others]);
}

/** Names of what authors put on pages as components: a title where there is one, else the text inside. */
const componentNames = (page: Page, locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    page[locale].components.flatMap(({ props: { id, title }, text }): [string, string][] => {
      const name = typeof title === 'string' ? title : text;
      return typeof id === 'string' && name !== undefined ? [[id, name]] : [];
    }),
  );

/** Names of all places that a reading list may hold. */
export function readingNames(playbook: Playbook, locale: Locale): ReadingNames {
  const titles = new Map(titleEntries(playbook, locale).map(({ path, title }) => [path, title]));
  const items = itemNames(playbook);
  const common = commonSections(locale);
  const pages: Record<string, [string, Record<string, string>]> = {};
  for (const [path, addresses] of Map.groupBy(permalinks(playbook), (address) => splitAddress(address)[0])) {
    const page = playbook.page(path);
    const isOnboarding = !page && path.startsWith('/onboarding/');
    const sections =
      page?.kind === 'role' || page?.kind === 'sop'
        ? common[page.kind]
        : isOnboarding
          ? common.onboarding
          : [];
    const written = page ? componentNames(page, locale) : new Map<string, string>();
    const anchors = addresses.flatMap((address): [string, string][] => {
      const anchor = splitAddress(address)[1];
      const section = sections.find((candidate) => candidate.anchor === anchor)?.title;
      const name = section ?? titles.get(address) ?? written.get(anchor) ?? items.get(anchor)?.[locale] ?? '';
      return anchor === '' ? [] : [[anchor, name]];
    });
    const title = navigation(playbook).place(path)?.entry.title[locale] ?? '';
    // An onboarding page is called after its role, and in a list has to say what it is.
    const whole = isOnboarding ? (common.onboarding[0]?.title.replace('{name}', title) ?? title) : title;
    pages[path] = [whole, Object.fromEntries(anchors)];
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
