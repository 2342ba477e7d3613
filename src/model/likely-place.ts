import { splitAddress } from './address.ts';
import { nearest } from './suggest.ts';

/** A guess at where something lives now. */
export interface Guess {
  readonly to: string;
  /** False when it is only the nearest place that exists. */
  readonly isLikely: boolean;
}

const isStep = (anchor: string): boolean => anchor.startsWith('step-');
const folderAbove = (path: string): string => path.replace(/[^/]+\/$/, '');

/** The only one of a list; what there is but one of must be it. */
const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** The nearest page above that exists. */
function pageAbove(path: string, paths: ReadonlySet<string>): string {
  const above = folderAbove(path);
  return above === '/' || paths.has(above) ? above : pageAbove(above, paths);
}

function likelyPage(path: string, living: readonly string[], listed: ReadonlySet<string>): Guess {
  const paths = new Set(living.filter((address) => !address.includes('#')));
  const news = [...paths].filter((candidate) => !listed.has(candidate));
  const beside = news.filter((candidate) => folderAbove(candidate) === folderAbove(path));
  const to = nearest(path, news) ?? only(beside) ?? nearest(path, paths);
  return to ? { to, isLikely: true } : { to: pageAbove(path, paths), isLikely: false };
}

function likelySection(
  address: string,
  page: string,
  living: readonly string[],
  listed: ReadonlySet<string>,
): Guess {
  const [path, anchor] = splitAddress(address);
  const here = living.flatMap((candidate) => {
    const [other, id] = splitAddress(candidate);
    return other === page && id !== '' ? [id] : [];
  });
  // What the old page had already is not new on the page that stands in its place.
  const news = here.filter((id) => !listed.has(`${page}#${id}`) && !listed.has(`${path}#${id}`));
  const moved = only(
    living.filter((candidate) => candidate.endsWith(`#${anchor}`) && !listed.has(candidate)),
  );
  if (moved !== undefined) return { to: moved, isLikely: true };
  const alike = news.filter((id) => isStep(id) === isStep(anchor));
  const id = nearest(anchor, news) ?? only(alike) ?? nearest(anchor, here);
  if (id) return { to: `${page}#${id}`, isLikely: true };
  return { to: isStep(anchor) && here.includes('steps') ? `${page}#steps` : page, isLikely: false };
}

/**
 * Where an address that is gone probably lives now: what is new there counts before what has always been there.
 * @param page the page that stands in the place of an anchor's own, which may be the same; not used for a path
 * @param living every address that exists
 * @param listed every address in the ledger
 */
export function likelyPlace(
  address: string,
  page: string,
  living: readonly string[],
  listed: ReadonlySet<string>,
): Guess {
  return address.includes('#')
    ? likelySection(address, page, living, listed)
    : likelyPage(address, living, listed);
}
