/** Slack for binary fractions: 1.1 × 3 is not quite 3.3. */
const SLACK = 1e-9;

/**
 * True when a figure is what remains of a value after rounding. A half may go either way: 0.125 may be shown as 0.12 or
 * 0.13.
 * @param decimals digits after the point of the figure as it is shown
 */
export function holds(value: number, shown: number, decimals: number): boolean {
  const tolerance = 0.5 * 10 ** -decimals + SLACK * Math.max(1, Math.abs(value));
  return Number.isFinite(value) && Math.abs(value - shown) <= tolerance;
}

/** True when nothing was rounded away. */
export const isExact = (value: number, shown: number): boolean =>
  Math.abs(value - shown) <= SLACK * Math.max(1, Math.abs(value));
