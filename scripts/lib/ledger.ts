/** Keeps the ledger of published addresses. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadTree } from '../../src/loader/load.ts';
import { readTree } from '../../src/loader/walk.ts';
import { permalinks } from '../../src/model/derived/permalinks.ts';
import { UNPUBLISHED } from '../../src/model/integrity/permalinks.ts';
import { extendLedger, LEDGER_FILE, readLedger } from '../../src/model/ledger.ts';
import type { Problem } from '../../src/model/problem.ts';

export interface LedgerUpdate {
  /** The ledger, relative to the project. */
  readonly file: string;
  readonly added: readonly string[];
  /** How many addresses it holds now. */
  readonly total: number;
  /** What is wrong with the content. Unless it is empty nothing was written. */
  readonly problems: readonly Problem[];
}

/**
 * Adds every address that the content publishes and the ledger lacks, and puts its lines in order.
 * @param root the project folder
 * @param contentDir the content folder, relative to `root` or absolute
 */
export async function updateLedger(root: string, contentDir: string): Promise<LedgerUpdate> {
  const tree = await readTree(root, contentDir);
  const loaded = loadTree(tree);
  const before = tree.files.get(LEDGER_FILE);
  const known = new Set(readLedger(before ?? '').map(({ address }) => address));
  const file = `${tree.base}/${LEDGER_FILE}`;
  const problems = loaded.problems.filter(({ code }) => code !== UNPUBLISHED);
  if (!loaded.playbook || problems.length > 0) return { file, added: [], total: known.size, problems };

  const living = permalinks(loaded.playbook);
  const after = extendLedger(before, living);
  if (after !== before) await writeFile(resolve(root, contentDir, LEDGER_FILE), after);
  const added = living.filter((address) => !known.has(address));
  return { file, added, total: known.size + added.length, problems };
}
