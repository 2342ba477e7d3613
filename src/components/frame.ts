import { shell } from '../i18n/strings/shell.ts';
import { linkLabel, roleOfPath } from '../model/derived/link-label.ts';
import { breadcrumbs, type NavEntry, navigation, sectionOf } from '../model/derived/navigation.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Locale } from '../model/schema/common.ts';
import { pathWords } from './path-words.ts';

/** A link of the frame, in one language. */
export interface FrameLink {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly summary?: string | undefined;
  readonly children?: readonly FrameLink[] | undefined;
}

/** More siblings than this are shown as a window around the current page: pages stay small however many there are. */
const NAV_WINDOW = 24;

const link = (entry: NavEntry, locale: Locale): FrameLink => ({
  id: entry.path.split('/').at(-2) ?? '',
  name: entry.title[locale],
  path: entry.path,
});

/** The sections of the navigation. */
export const sectionLinks = (playbook: Playbook, locale: Locale): readonly FrameLink[] =>
  navigation(playbook).sections.map((entry) => link(entry, locale));

/** From the home page to the page, in one language. */
export function crumbLinks(playbook: Playbook, path: string, locale: Locale): readonly FrameLink[] {
  return breadcrumbs(path, playbook).map((entry, i) =>
    i === 0 ? { ...link(entry, locale), name: shell(locale).home } : link(entry, locale),
  );
}

/** The entries around the current one; all of them while they are few. */
export function windowAround<T extends { readonly path: string }>(
  entries: readonly T[],
  path: string,
): readonly T[] {
  if (entries.length <= NAV_WINDOW) return entries;
  const at = Math.max(
    0,
    entries.findIndex((entry) => path.startsWith(entry.path)),
  );
  const from = Math.max(0, Math.min(at - NAV_WINDOW / 2, entries.length - NAV_WINDOW));
  return entries.slice(from, from + NAV_WINDOW);
}

/** The column beside the text: the pages of this section (those below an open page with it), the other sections. */
export function sideNav(playbook: Playbook, path: string, locale: Locale) {
  const section = sectionOf(path, playbook);
  const others = sectionLinks(playbook, locale).filter((entry) => entry.path !== section?.path);
  if (!section) return { entries: [], others };
  const entries = windowAround(section.children, path).map((entry) => ({
    ...link(entry, locale),
    children: path.startsWith(entry.path)
      ? windowAround(entry.children, path).map((child) => link(child, locale))
      : [],
  }));
  return { entries: [link(section, locale), ...entries], others };
}

/** What a page says of itself; a role's path, which has no file, what all of them say. */
function summaryOf(to: string, playbook: Playbook, locale: Locale): string | undefined {
  const path = to.split('#')[0] ?? '';
  const role = roleOfPath(path, playbook);
  return role ? pathWords(role, locale).summary : playbook.page(path)?.[locale].front.summary;
}

/** Where the page leads: what its author names, and its neighbours in reading order. */
export function onward(playbook: Playbook, path: string, locale: Locale, next: readonly string[]) {
  const place = navigation(playbook).place(path);
  const neighbour = (entry: NavEntry | null | undefined): FrameLink | undefined =>
    entry
      ? { ...link(entry, locale), name: linkLabel(entry.path, playbook)?.[locale] ?? entry.title[locale] }
      : undefined;
  return {
    next: next.flatMap((to): readonly FrameLink[] => {
      const label = linkLabel(to, playbook);
      return label
        ? [{ id: to, path: to, name: label[locale], summary: summaryOf(to, playbook, locale) }]
        : [];
    }),
    before: neighbour(place?.previous),
    after: neighbour(place?.next),
  };
}
