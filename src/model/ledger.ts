/*
 * The ledger: `content/permalinks.txt`, every address ever published, one a line, sorted. What stands in it stays a working
 * link for good, as a page or by a redirect.
 */

/** The ledger's place below `content/`. */
export const LEDGER_FILE = 'permalinks.txt';

/** A line of the ledger. */
export interface LedgerLine {
  readonly address: string;
  /** Counts from 1. */
  readonly line: number;
}

/** The lines of a ledger that are not empty, whatever stands in them. */
export const readLedger = (text: string): readonly LedgerLine[] =>
  text
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ address: line.trim(), line: i + 1 }]));

/**
 * The text of a ledger with more addresses: sorted by code unit, each once; nothing is ever taken out.
 * @param before its text so far; undefined when there is none yet
 */
export function extendLedger(before: string | undefined, addresses: readonly string[]): string {
  const kept = readLedger(before ?? '').map(({ address }) => address);
  return `${[...new Set([...kept, ...addresses])].sort().join('\n')}\n`;
}
