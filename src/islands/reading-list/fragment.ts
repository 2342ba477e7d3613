import { splitAddress } from '../../model/address.ts';
import { asList, type ReadingList } from '../../state/reading-list.ts';

/*
 * A reading list as the fragment of an address: `#l=1_roles/data-analyst.kpis_.tools_glossary.mql`. After the version come the
 * entries, path and anchor with a dot between; an entry that begins with the dot is on the page of the one before; `~` is the
 * home page. Ids hold none of these signs, and none of them is ever escaped in an address.
 */

const VERSION = 1;
/** A hundred long entries; what is longer is none of ours. */
const LONGEST = 12_000;

/** What a fragment holds. */
export type Opened =
  /** No list at all. */
  | { readonly kind: 'none' }
  /** A list. `lost` entries could not be read. */
  | { readonly kind: 'list'; readonly list: ReadingList; readonly lost: number }
  /** A list that a later version of the playbook has made. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The fragment of a list, with its `#`. */
export function toFragment(list: ReadingList): string {
  let page = '';
  const entries = list.map((address) => {
    const [path, anchor] = splitAddress(address);
    const name = path === page && anchor !== '' ? '' : path.slice(1, -1) || '~';
    page = path;
    return anchor === '' ? name : `${name}.${anchor}`;
  });
  return `#l=${VERSION}_${entries.join('_')}`;
}

/** Undoes what chat programs do to addresses: escaping, and a full stop or bracket of the sentence at the end. */
function cleaned(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment).replace(/[^a-z0-9~]+$/, '');
  } catch {
    return null;
  }
}

/** Reads `location.hash`. Never throws, whatever stands in it. */
export function fromFragment(fragment: string): Opened {
  if (!fragment.startsWith('#l=')) return { kind: 'none' };
  const text = fragment.length > LONGEST ? null : cleaned(fragment);
  const [, version, entries] = /^#l=(\d{1,6})_(.+)$/.exec(text ?? '') ?? [];
  if (version === undefined || entries === undefined) return { kind: 'unreadable' };
  if (Number(version) !== VERSION) return { kind: Number(version) > VERSION ? 'newer' : 'unreadable' };
  let page = '';
  const addresses = entries.split('_').map((entry) => {
    const [name = '', anchor] = entry.split('.', 2);
    if (name !== '') page = name === '~' ? '/' : `/${name}/`;
    return anchor === undefined ? page : `${page}#${anchor}`;
  });
  const list = asList(addresses);
  const twice = addresses.length - new Set(addresses).size;
  if (list.length === 0) return { kind: 'unreadable' };
  return { kind: 'list', list, lost: Math.max(0, addresses.length - twice - list.length) };
}
