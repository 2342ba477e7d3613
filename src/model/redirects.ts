import { splitAddress } from './address.ts';
import { permalinks } from './derived/permalinks.ts';
import type { Playbook } from './playbook.ts';

/** Where an address leads in the end. */
export type Destination =
  /** `to` exists. */
  | { readonly end: 'living'; readonly to: string }
  /** `to` does not exist, and no redirect leads on from it. */
  | { readonly end: 'dead'; readonly to: string }
  /** The redirects lead back to `to`, for ever. */
  | { readonly end: 'loop'; readonly to: string };

/** The next stop of an address that is gone: its own redirect, else that of its page, to which it keeps its anchor. */
function nextStop(address: string, redirects: ReadonlyMap<string, string>): string | undefined {
  const own = redirects.get(address);
  if (own !== undefined) return own;
  const [path, anchor] = splitAddress(address);
  const page = anchor === '' ? undefined : redirects.get(path);
  return page === undefined || page.includes('#') ? page : `${page}#${anchor}`;
}

/** Follows redirects, as many as there are, until an address exists. */
export function destination(
  address: string,
  redirects: ReadonlyMap<string, string>,
  isLiving: (address: string) => boolean,
): Destination {
  const seen = new Set<string>();
  let here = address;
  while (!isLiving(here)) {
    if (seen.has(here)) return { end: 'loop', to: here };
    seen.add(here);
    const next = nextStop(here, redirects);
    if (next === undefined) return { end: 'dead', to: here };
    here = next;
  }
  return { end: 'living', to: here };
}

/** Old anchors, and the living address of each. */
export type OldAnchors = ReadonlyMap<string, string>;

/** All redirects with their chains collapsed: every target exists. */
export interface RedirectTable {
  /** Pages that are gone. `anchors` holds those that do not simply keep their name on the new page. */
  readonly pages: ReadonlyMap<string, { readonly to: string; readonly anchors: OldAnchors }>;
  /** Old anchors of pages that exist, those included which readers bring along from a page that is gone. */
  readonly anchors: ReadonlyMap<string, OldAnchors>;
}

/** The pages that a page which is gone has been, one after the other. */
function formerPages(path: string, redirects: ReadonlyMap<string, string>): readonly string[] {
  const paths: string[] = [];
  for (let here = path; redirects.has(here) && !paths.includes(here); ) {
    paths.push(here);
    [here] = splitAddress(redirects.get(here) ?? '');
  }
  return paths;
}

function build(playbook: Playbook): RedirectTable {
  const redirects = new Map(Object.entries(playbook.redirects));
  const living = new Set(permalinks(playbook));
  const keys = [...redirects.keys()];
  const anchorsOf = Map.groupBy(
    keys.filter((key) => key.includes('#')),
    (key) => splitAddress(key)[0],
  );
  /** Where an address leads; only addresses that lead somewhere are kept. */
  const lead = (address: string): string | null => {
    const { end, to } = destination(address, redirects, (candidate) => living.has(candidate));
    return end === 'living' && to !== address ? to : null;
  };
  const collect = (path: string, ids: readonly string[]): Map<string, string> =>
    new Map(
      ids.flatMap((id): [string, string][] => {
        const to = lead(`${path}#${id}`);
        return to === null ? [] : [[id, to]];
      }),
    );
  const idsOn = (path: string) => (anchorsOf.get(path) ?? []).map((key) => splitAddress(key)[1]);

  const anchors = new Map(
    [...anchorsOf.keys()]
      .filter((path) => living.has(path))
      .map((path) => [path, collect(path, idsOn(path))]),
  );
  const pages: [string, { to: string; anchors: Map<string, string> }][] = [];
  for (const path of keys.filter((key) => !key.includes('#'))) {
    const to = lead(path);
    if (to === null) continue;
    const moved = collect(path, formerPages(path, redirects).flatMap(idsOn));
    pages.push([path, { to, anchors: moved }]);
    // A host that answers for the old page itself lets the browser bring the anchor along: the new page knows it too.
    const [landing] = splitAddress(to);
    const known = anchors.get(landing) ?? new Map<string, string>();
    for (const [id, there] of moved) {
      if (!living.has(`${landing}#${id}`) && !known.has(id)) known.set(id, there);
    }
    if (known.size > 0) anchors.set(landing, known);
  }
  return { pages: new Map(pages), anchors };
}

const built = new WeakMap<Playbook, RedirectTable>();

/** The redirects of a playbook that has passed the checks, built once. */
export function redirectTable(playbook: Playbook): RedirectTable {
  const known = built.get(playbook) ?? build(playbook);
  built.set(playbook, known);
  return known;
}
