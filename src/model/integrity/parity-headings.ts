import type { Heading, Page } from '../playbook.ts';
import type { Place, Problem } from '../problem.ts';

type WithId = Heading & { readonly id: string };

const hasId = (heading: Heading): heading is WithId => heading.id !== null;
const placeOf = ({ file, line, column }: Place): Place => ({ file, line, column });
const marks = (heading: Heading) => '#'.repeat(heading.depth);

/** Each id once: a heading that stands twice is reported as such. */
const distinct = (headings: readonly Heading[]): readonly WithId[] => [
  ...new Map(headings.filter(hasId).map((heading) => [heading.id, heading])).values(),
];

/** Where the other language should have the heading: after the last one that both have. */
function whereTo(heading: WithId, mine: readonly WithId[], theirs: readonly WithId[], file: string): string {
  const before = mine.slice(0, mine.indexOf(heading)).reverse();
  const anchor = before.flatMap(({ id }) => theirs.filter((other) => other.id === id)).at(0);
  return anchor
    ? `${file} after the section \`#${anchor.id}\` (line ${anchor.line})`
    : `${file}, first of all sections`;
}

/** Headings that only one language has, that are ordered differently, or that differ in depth. */
export function headingParity(page: Page): readonly Problem[] {
  const isSame = ({ id, depth }: Heading, i: number) =>
    page.en.headings[i]?.id === id && page.en.headings[i]?.depth === depth;
  if (page.zh.headings.length === page.en.headings.length && page.zh.headings.every(isSame)) return [];
  // A heading without an id may be the very one that seems to be missing.
  if ([...page.zh.headings, ...page.en.headings].some((heading) => heading.id === null && heading.depth <= 3))
    return [];
  const [zh, en] = [distinct(page.zh.headings), distinct(page.en.headings)];
  const onlyZh = zh.filter(({ id }) => !en.some((other) => other.id === id));
  const onlyEn = en.filter(({ id }) => !zh.some((other) => other.id === id));

  if (onlyZh.length > 0 && onlyZh.length === onlyEn.length) {
    return onlyEn.map((heading, i) => {
      const other = onlyZh[i];
      const message = `anchors differ: this heading is \`#${heading.id}\`, the Chinese one (${page.zh.file}:${other?.line}) is \`#${other?.id}\`; write \`{#${other?.id}}\` in both`;
      return { ...placeOf(heading), code: 'anchors-differ', message };
    });
  }
  const missing = (
    mine: readonly WithId[],
    only: readonly WithId[],
    theirs: readonly WithId[],
    file: string,
  ) =>
    only.map((heading): Problem => {
      const message = `anchors differ: \`#${heading.id}\` is missing in the other language; add \`${marks(heading)} … {#${heading.id}}\` to ${whereTo(heading, mine, theirs, file)}`;
      return { ...placeOf(heading), code: 'anchors-differ', message };
    });
  if (onlyZh.length + onlyEn.length > 0) {
    return [...missing(zh, onlyZh, en, page.en.file), ...missing(en, onlyEn, zh, page.zh.file)];
  }
  const moved = en.find((heading, i) => heading.id !== zh[i]?.id);
  if (moved) {
    const expected = zh[en.indexOf(moved)];
    const message = `sections stand in another order: here \`#${moved.id}\`, in ${page.zh.file}:${expected?.line} \`#${expected?.id}\`; put them in the same order`;
    return [{ ...placeOf(moved), code: 'anchors-differ', message }];
  }
  return en.flatMap((heading, i) => {
    const other = zh[i];
    if (!other || other.depth === heading.depth) return [];
    const message = `\`#${heading.id}\` is \`${marks(heading)}\` here and \`${marks(other)}\` in ${page.zh.file}:${other.line}; write the same depth`;
    return [{ ...placeOf(heading), code: 'anchors-differ', message }];
  });
}
