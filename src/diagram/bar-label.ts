import { textWidth } from './text.ts';

/** Where the label of a bar stands, and from which x on. */
export interface BarLabel {
  readonly side: 'after' | 'before' | 'inside';
  readonly x: number;
}

/** Between bar and label. */
const GAP = 7;
/** Browsers' fonts differ; a label is given this much more than it is measured. */
const SPARE = 1.06;

/**
 * A place for the label of a bar where all of it can be seen: behind the bar, else before it, else on it.
 *
 * @param size font size in px
 * @param bar from where to where the bar goes, in px
 * @param width of the drawing, in px
 */
export function barLabel(
  text: string,
  size: number,
  bar: { readonly from: number; readonly to: number },
  width: number,
): BarLabel {
  const needed = textWidth(text, size) * SPARE + GAP;
  if (bar.to + needed <= width) return { side: 'after', x: bar.to + GAP };
  if (bar.from - needed >= 0) return { side: 'before', x: bar.from - GAP };
  return { side: 'inside', x: bar.from + GAP };
}
