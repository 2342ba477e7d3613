import type { FlowNode } from '../model/flow-graph.ts';
import { textWidth, wrap } from './text.ts';

/** Font sizes in px; styles/sheets/diagram.css says the same to the browser. */
export const TITLE_SIZE = 15;
export const SUB_SIZE = 12.5;
/** Line height, as a multiple of the font size. */
export const LINE_HEIGHT = 1.45;
/** Height of a rhombus for one px of its width. */
const RHOMBUS_SLOPE = 0.62;
/** Space between text and outline, in px. */
const PADDING_BLOCK = 10;
const PADDING_INLINE = { rect: 16, round: 16, stadium: 20, hexagon: 26 } as const;

/** One line of text as it will be drawn. */
export interface TextLine {
  text: string;
  /** Font size in px. */
  size: number;
  bold: boolean;
}

/** A box before it has a place: its lines of text and its size in px. */
export interface Measured {
  lines: TextLine[];
  width: number;
  height: number;
}

const widthOf = (line: TextLine): number => textWidth(line.text, line.size, line.bold);
const heightOf = (line: TextLine): number => line.size * LINE_HEIGHT;

/** The height in px of a block of lines. */
export function blockHeight(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + heightOf(line), 0);
}

/** Half the width of the smallest rhombus of RHOMBUS_SLOPE whose sides clear the corners of every line. */
function rhombusHalfWidth(lines: readonly TextLine[]): number {
  let top = -blockHeight(lines) / 2;
  let half = 0;
  for (const line of lines) {
    const height = heightOf(line);
    // the ink of a line fills about 70 % of its height
    const reach = Math.max(Math.abs(top + height * 0.15), Math.abs(top + height * 0.85));
    half = Math.max(half, widthOf(line) / 2 + reach / RHOMBUS_SLOPE);
    top += height;
  }
  return half + 6;
}

/**
 * Wraps a node's text and sizes its outline around it.
 * @param maxText the widest line of text allowed, in px
 */
export function measureNode(node: FlowNode, maxText: number): Measured {
  const max = node.shape === 'diamond' ? maxText * 0.72 : maxText;
  const lines = node.lines.flatMap((text, index) => {
    const size = index === 0 ? TITLE_SIZE : SUB_SIZE;
    const bold = index === 0;
    return wrap(text, size, max, bold).map((part) => ({ text: part, size, bold }));
  });
  const width = Math.max(0, ...lines.map(widthOf));
  const height = blockHeight(lines);
  if (node.shape === 'diamond') {
    const half = rhombusHalfWidth(lines);
    return { lines, width: 2 * half, height: 2 * half * RHOMBUS_SLOPE };
  }
  if (node.shape === 'circle') {
    const diameter = Math.hypot(width, height) + 16;
    return { lines, width: diameter, height: diameter };
  }
  return { lines, width: width + 2 * PADDING_INLINE[node.shape], height: height + 2 * PADDING_BLOCK };
}
