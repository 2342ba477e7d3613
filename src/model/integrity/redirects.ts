import { ADDRESS, splitAddress } from '../address.ts';
import { permalinks } from '../derived/permalinks.ts';
import type { Problem } from '../problem.ts';
import { destination } from '../redirects.ts';
import type { IntegrityInput } from './input.ts';
import type { Known } from './known.ts';
import { checkLink, collectTargets } from './links.ts';

/** The address as a redirect should name it; null when it cannot be guessed. */
function mended(text: string): string | null {
  const [path, anchor] = splitAddress(text);
  const local = path.replace(/^\/(?:en|zh)(?=\/|$)/, '').replace(/(?:\/index)?\.(?:html?|mdx?)$/, '');
  const address = `${local.endsWith('/') ? local : `${local}/`}${anchor && `#${anchor}`}`;
  return ADDRESS.test(address) && address !== text ? address : null;
}

/** Redirects that nobody can follow, or that nobody would ever take. */
export function redirects(input: IntegrityInput, known: Known): readonly Problem[] {
  const { playbook, locate, locateKey } = input;
  const moved = new Map(Object.entries(playbook.redirects));
  if (moved.size === 0) return [];
  const living = new Set(permalinks(playbook));
  const isLiving = (address: string) => living.has(address);
  const targets = collectTargets(input, known);
  const looped = new Set<string>();

  return [...moved].flatMap(([from, to]): readonly Problem[] => {
    const key = locateKey(playbook.redirects, [from]);
    const value = locate(playbook.redirects, [from]);
    for (const [address, place] of [[from, key] as const, [to, value] as const]) {
      const better = mended(address);
      if (better === null && ADDRESS.test(address)) continue;
      const form = 'redirects name paths without language, with a slash before the anchor and at the end';
      const advice = better === null ? 'e.g. `/roles/editor/#kpis`' : `write \`${better}\``;
      return [{ ...place, code: 'redirect-form', message: `\`${address}\`: ${form}; ${advice}` }];
    }
    if (isLiving(from)) {
      const what = from.includes('#') ? 'section' : 'page';
      const message = `\`${from}\` is still there; remove this line, or remove the ${what}`;
      return [{ ...key, code: 'redirect-living', message }];
    }
    const end = destination(from, moved, isLiving);
    if (end.end === 'loop') {
      const circle = circleFrom(end.to, moved);
      if (!circle.includes(from) || looped.has(from)) return [];
      for (const address of circle) looped.add(address);
      const message = `this redirect goes in a circle (${[...circle, circle[0]].map((stop) => `\`${stop}\``).join(' → ')}); let one of them lead to an address that exists`;
      return [{ ...key, code: 'redirect-loop', message }];
    }
    const [page, anchor] = splitAddress(from);
    if (anchor !== '' && !isLiving(page) && !moved.has(page)) {
      const message = `the page \`${page}\` is gone and has no redirect of its own; add \`${page}: ${splitAddress(to)[0]}\``;
      return [{ ...key, code: 'redirect-page', message }];
    }
    // Where another redirect leads on, that one is to blame.
    if (end.end === 'living' || end.to !== to) return [];
    return [checkLink(to, page, value, targets, known)].filter((problem) => problem !== null);
  });
}

/** The stops of a circle, from the one given back to itself. */
function circleFrom(start: string, moved: ReadonlyMap<string, string>): readonly string[] {
  const stops = [start];
  const next = (address: string) => moved.get(address) ?? moved.get(splitAddress(address)[0]) ?? start;
  for (let here = next(start); !stops.includes(here); here = next(here)) stops.push(here);
  return stops;
}
