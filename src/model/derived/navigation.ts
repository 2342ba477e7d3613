import type { Playbook } from '../playbook.ts';
import type { Label } from '../schema/common.ts';
import { onboardingPath, rolePath } from './entity-paths.ts';
import { rolesInOrder } from './order.ts';

/** A page in the tree of pages. */
export interface NavEntry {
  /** Path without language and base, ending with `/`. */
  readonly path: string;
  readonly title: Label;
  /** Pages below this one, in their order. */
  readonly children: readonly NavEntry[];
}

/** Where a page stands. Every list is in reading order. */
export interface NavPlace {
  readonly entry: NavEntry;
  /** From the home page down to the page above this one; empty for the home page. */
  readonly above: readonly NavEntry[];
  /** Pages with the same page above, this one included. */
  readonly siblings: readonly NavEntry[];
  /** Neighbours in the reading order of the section: a landing first, then each page followed by those below it. */
  readonly previous: NavEntry | null;
  readonly next: NavEntry | null;
}

/** The tree of pages and the place of each path in it. */
export interface Navigation {
  readonly home: NavEntry;
  /** Sections of the navigation in the order of `playbook.yaml`; a section without a landing page is left out. */
  readonly sections: readonly NavEntry[];
  /** The place of a page, pages made from data included; undefined for an unknown path. */
  readonly place: (path: string) => NavPlace | undefined;
}

interface Listed {
  readonly path: string;
  readonly title: Label;
  readonly order: number;
}

/** Pages that are tools rather than text. */
const TOOLS: readonly Listed[] = [
  { path: '/search/', title: { zh: '搜索', en: 'Search' }, order: Number.POSITIVE_INFINITY },
  { path: '/reading-list/', title: { zh: '阅读清单', en: 'Reading list' }, order: Number.POSITIVE_INFINITY },
];

/** All pages: those with text, and those made from data. */
function listed(playbook: Playbook): readonly Listed[] {
  const written = playbook.pages.map(({ path, zh, en }) => ({
    path,
    title: { zh: zh.front.title, en: en.front.title },
    order: zh.front.order,
  }));
  const paths = new Set(written.map((page) => page.path));
  // The path of a role stands where the role stands in the role directory, after the onboarding pages with text.
  const onboarding = rolesInOrder(playbook).map((role) => ({
    path: onboardingPath(role.id),
    title: role.name,
    order: 1e6 + (playbook.page(rolePath(role.id))?.zh.front.order ?? 1e6),
  }));
  return [...written, ...[...onboarding, ...TOOLS].filter((page) => !paths.has(page.path))];
}

/** The nearest path above that is a page: `/a/b/c/` → `/a/b/`, else `/a/`, else `/`. */
function pathAbove(path: string, known: ReadonlySet<string>): string {
  const above = path.replace(/[^/]+\/$/, '');
  return above === '/' || known.has(above) ? above : pathAbove(above, known);
}

/** This page, then everything below it. */
const inReadingOrder = (entry: NavEntry): readonly NavEntry[] => [
  entry,
  ...entry.children.flatMap(inReadingOrder),
];

function build(playbook: Playbook): Navigation {
  const pages = listed(playbook);
  const known = new Set(pages.map((page) => page.path));
  const below = Map.groupBy(
    pages.filter((page) => page.path !== '/'),
    (page) => pathAbove(page.path, known),
  );
  const rank = (path: string): number => {
    const position = playbook.site.sections.indexOf(path.split('/')[1] ?? '');
    return position < 0 ? Number.POSITIVE_INFINITY : position;
  };
  const compare = (a: Listed, b: Listed): number =>
    difference(rank(a.path), rank(b.path)) || difference(a.order, b.order) || (a.path < b.path ? -1 : 1);
  const grow = ({ path, title }: Listed): NavEntry => ({
    path,
    title,
    children: (below.get(path) ?? []).toSorted(compare).map(grow),
  });

  const homePage = pages.find((page) => page.path === '/');
  const home = grow(homePage ?? { path: '/', title: playbook.site.title, order: 0 });
  const places = new Map<string, NavPlace>();
  const settle = (entry: NavEntry, above: readonly NavEntry[], siblings: readonly NavEntry[]): void => {
    const section = above[1] ?? entry;
    const reading = entry === home ? [home] : inReadingOrder(section);
    const position = reading.indexOf(entry);
    const [previous, next] = [reading[position - 1] ?? null, reading[position + 1] ?? null];
    places.set(entry.path, { entry, above, siblings, previous, next });
    for (const child of entry.children) settle(child, [...above, entry], entry.children);
  };
  settle(home, [], [home]);
  return {
    home,
    sections: home.children.filter(
      (entry) => Number.isFinite(rank(entry.path)) && /^\/[^/]+\/$/.test(entry.path),
    ),
    place: (path) => places.get(path),
  };
}

/** `a - b`, and 0 for two infinities. */
const difference = (a: number, b: number): number => (a === b ? 0 : a - b);

const built = new WeakMap<Playbook, Navigation>();

/** The navigation of a playbook, built once: every page asks for it. */
export function navigation(playbook: Playbook): Navigation {
  const known = built.get(playbook) ?? build(playbook);
  built.set(playbook, known);
  return known;
}

/** From the home page to the page itself; empty for an unknown path. */
export function breadcrumbs(path: string, playbook: Playbook): readonly NavEntry[] {
  const place = navigation(playbook).place(path);
  return place ? [...place.above, place.entry] : [];
}

/** The section a page stands in, with its tree; undefined for the home page and what stands outside the sections. */
export function sectionOf(path: string, playbook: Playbook): NavEntry | undefined {
  const { sections } = navigation(playbook);
  return sections.find((section) => path.startsWith(section.path));
}
