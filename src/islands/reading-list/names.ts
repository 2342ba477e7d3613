import { ADDRESS, splitAddress } from '../../model/address.ts';

/** An entry of a list that the playbook knows. */
export interface Known {
  /** Where it lives now, which may be another place than the list says. */
  readonly address: string;
  readonly page: string;
  /** Empty for a page as a whole. */
  readonly section: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own property of an object: a list may ask for `constructor`. */
const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Knows every place of the playbook by address; what it does not know no list may lead to. */
export class Names {
  readonly #data: unknown;

  /** @param data what the server has under `data-names`: see `components/reading-names.ts` */
  constructor(data: unknown) {
    this.#data = data;
  }

  /** @throws when it cannot be fetched or is no JSON */
  static async fetch(url: string): Promise<Names> {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return new Names(await response.json());
  }

  /** Finds an entry, also one that has moved since the list was made; undefined when there is no such place. */
  find(address: string): Known | undefined {
    return this.#living(address) ?? this.#living(this.#moved(address));
  }

  #living(address: string | undefined): Known | undefined {
    const [path, anchor] = splitAddress(address ?? '');
    const entry = own(own(this.#data, 'pages'), path);
    if (!Array.isArray(entry) || !address || !ADDRESS.test(address)) return undefined;
    const [page, anchors]: unknown[] = entry;
    const section = anchor === '' ? '' : own(anchors, anchor);
    if (typeof page !== 'string' || typeof section !== 'string') return undefined;
    return { address, page, section: section || anchor };
  }

  /** The new address of an old one; a section of a page that has moved keeps its anchor. */
  #moved(address: string): string | undefined {
    const [path, anchor] = splitAddress(address);
    const moved = own(this.#data, 'moved');
    const [exact, page] = [own(moved, address), own(moved, path)];
    if (typeof exact === 'string') return exact;
    if (typeof page !== 'string') return undefined;
    return page.includes('#') || anchor === '' ? page : `${page}#${anchor}`;
  }
}

/** What an entry is called in a list: `Page › Section`. */
export const nameOf = ({ page, section }: Known): string => (section === '' ? page : `${page} › ${section}`);
