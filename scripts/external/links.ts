/** Outside links wherever authors write them: in text, in data, in front matter. */
import type { ContentTree } from '../../src/loader/walk.ts';
import type { Place } from '../../src/model/problem.ts';

/** Ends at white space, quotes, brackets of Markdown and MDX, and Chinese punctuation. */
const ADDRESS = /https?:\/\/[^\s"'`<>[\]{}|\\^，。；：、！？（）《》「」“”]+/g;

/** Hosts that stand for any host in examples (RFC 2606). */
const EXAMPLE = /^(?:.+\.)?example\.(?:com|net|org)$/;

/** The address without what belongs to the sentence: a full stop, a bracket that it did not open. */
function trimmed(address: string): string {
  const end = address.replace(/[.,;:!?*_]+$/, '');
  const opens = end.split('(').length;
  const closes = end.split(')').length;
  return closes > opens && end.endsWith(')') ? trimmed(end.slice(0, -1)) : end;
}

/** Every outside address of the content, without fragment, and where it stands. */
export function findLinks({ base, files }: ContentTree): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const [path, text] of files) {
    for (const [i, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(ADDRESS)) {
        const url = trimmed(match[0]).replace(/#.*$/, '');
        if (!URL.canParse(url) || EXAMPLE.test(new URL(url).hostname)) continue;
        const place = { file: `${base}/${path}`, line: i + 1, column: match.index + 1 };
        found.set(url, [...(found.get(url) ?? []), place]);
      }
    }
  }
  return found;
}
