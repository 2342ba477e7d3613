import type { PageText } from '../../model/playbook.ts';

/** A line of “on this page”. */
export interface TocEntry {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** The second and third level headings of a page's MDX text. */
export const tocOf = (text: PageText): readonly TocEntry[] =>
  text.headings.flatMap(({ id, text: name, depth }) =>
    id !== null && depth <= 3 ? [{ id, text: name, depth }] : [],
  );
