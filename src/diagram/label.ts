import { LINE_HEIGHT } from './measure.ts';
import { textWidth, wrap } from './text.ts';

/** Font size of a label in px; styles/sheets/diagram.css says the same to the browser. */
export const LABEL_SIZE = 12.5;
/** The widest line of a label, in px: two or three lines for what people write as a condition. */
const MAX_LABEL = 140;

/** A label before it has a place. */
export interface LabelBlock {
  lines: string[];
  width: number;
  height: number;
}

/** Wraps the label of an edge and sizes its box, in px. */
export function measureLabel(text: string): LabelBlock {
  const lines = wrap(text, LABEL_SIZE, MAX_LABEL);
  return {
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE))) + 12,
    height: lines.length * LABEL_SIZE * LINE_HEIGHT + 4,
  };
}
