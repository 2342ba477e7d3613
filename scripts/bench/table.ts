/** The table that the benchmark prints. */

/** One figure and the bar that it is held against. */
export interface Row {
  readonly what: string;
  /** The bar in words; empty where there is none. */
  readonly bar: string;
  readonly measured: string;
  /** Whether the bar is met; absent where there is none. */
  readonly ok?: boolean;
}

/** Bytes as kilobytes of 1,024, with one decimal. */
export const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The middle of some numbers; the mean of the two in the middle when there is no one. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Rows as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const verdict = ({ ok }: Row): string => (ok === undefined ? '' : ok ? 'yes' : '**no**');
  const cells = rows.map((row) => [row.what, row.bar, row.measured, verdict(row)]);
  return [['what', 'bar', 'measured', 'met'], ['---', '---', '---', '---'], ...cells]
    .map((line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
