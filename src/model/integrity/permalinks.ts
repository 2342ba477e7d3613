import { ADDRESS, splitAddress } from '../address.ts';
import { permalinks as published } from '../derived/permalinks.ts';
import { LEDGER_FILE, type LedgerLine, readLedger } from '../ledger.ts';
import { likelyPlace } from '../likely-place.ts';
import type { Problem } from '../problem.ts';
import { destination } from '../redirects.ts';
import type { IntegrityInput } from './input.ts';

/** The code of the one problem that `npm run permalinks` mends. */
export const UNPUBLISHED = 'permalink-new';

/** How many new addresses are named. */
const SOME = 3;

/** Mistakes that take an id or a page away without anybody having meant it. */
const LOSSES: ReadonlySet<string> = new Set([
  'bad-id',
  'duplicate-anchor',
  'duplicate-id',
  'heading-without-id',
  'id-not-folder',
  'misplaced-file',
  'missing-file',
  'missing-page',
]);

/** One problem for all addresses that are not in the ledger yet. */
function unpublished(
  { tree: { base, files } }: IntegrityInput,
  missing: readonly string[],
): readonly Problem[] {
  const [first] = missing;
  if (first === undefined) return [];
  const some = missing.slice(0, SOME).map((address) => `\`${address}\``);
  const list = `${some.join(', ')}${missing.length > SOME ? ' …' : ''}`;
  const what =
    missing.length === 1 ? `\`${first}\` is new and` : `${missing.length} new addresses (${list}) are`;
  const message = files.has(LEDGER_FILE)
    ? `${what} not in the ledger of published addresses yet; run \`npm run permalinks\`, which adds ${missing.length === 1 ? 'it' : 'them'}`
    : 'there is no ledger of published addresses yet; run `npm run permalinks`, which writes it';
  return [{ file: `${base}/${LEDGER_FILE}`, line: 1, column: 1, code: UNPUBLISHED, message }];
}

/** The lines and, where somebody has taken out a page but not its sections, the page. */
function withPages(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const listed = new Set(lines.map(({ address }) => address));
  return lines.flatMap((entry) => {
    const [path] = splitAddress(entry.address);
    if (listed.has(path)) return [entry];
    listed.add(path);
    return [{ address: path, line: entry.line }, entry];
  });
}

/** Published addresses that lead nowhere, each with the line to add to `redirects.yaml`. */
function gone(
  { playbook, tree: { base } }: IntegrityInput,
  lines: readonly LedgerLine[],
  living: readonly string[],
): readonly Problem[] {
  const redirects = new Map(Object.entries(playbook.redirects));
  const exists = new Set(living);
  const listed = new Set(lines.map(({ address }) => address));

  return withPages(lines).flatMap(({ address, line }): readonly Problem[] => {
    const [path, anchor] = splitAddress(address);
    const { end, to: last } = destination(address, redirects, (candidate) => exists.has(candidate));
    // A redirect of its own that fails is reported where it stands.
    if (end !== 'dead' || redirects.has(address)) return [];
    const page = anchor === '' ? path : splitAddress(last)[0];
    // Of a page that is gone the page alone is reported.
    if (anchor !== '' && !exists.has(page)) return [];
    const { to, isLikely } = likelyPlace(address, page, living, listed);
    const parts = anchor === '' ? lines.filter((other) => other.address.startsWith(`${address}#`)).length : 0;
    const what =
      parts > 0
        ? `\`${address}\` and its ${parts} anchors were published and are gone`
        : `\`${address}\` was published and is gone`;
    const now = page === path ? '' : ` (its page is \`${page}\` now)`;
    const guess = isLikely ? `did you mean \`${to}\`?` : 'put it back, or say where it lives now.';
    const message = `${what}${now}; ${guess} Add this line to ${base}/redirects.yaml: \`${address}: ${to}\``;
    return [{ file: `${base}/${LEDGER_FILE}`, line, column: 1, code: 'permalink-gone', message }];
  });
}

/**
 * Compares what the playbook publishes with the ledger.
 * @param others what else is wrong. Addresses that a mistake has taken away are not gone; and new ones are recorded, which
 *   is for ever, once there is no mistake left.
 */
export function permalinks(input: IntegrityInput, others: readonly Problem[]): readonly Problem[] {
  const { base, files } = input.tree;
  if (input.harmed.size > 0 || others.some(({ code }) => LOSSES.has(code))) return [];
  const lines = readLedger(files.get(LEDGER_FILE) ?? '');
  const living = published(input.playbook);
  const strange = lines
    .filter(({ address }) => !ADDRESS.test(address))
    .map(({ address, line }): Problem => {
      const message = `\`${address}\` is no address; remove the line (where git could not merge, keep the lines of both sides), then run \`npm run permalinks\``;
      return { file: `${base}/${LEDGER_FILE}`, line, column: 1, code: 'permalink-line', message };
    });
  const entries = lines.filter(({ address }) => ADDRESS.test(address));
  const problems = [...strange, ...gone(input, entries, living)];
  if (others.length > 0 || problems.length > 0) return problems;
  const listed = new Set(entries.map(({ address }) => address));
  return unpublished(
    input,
    living.filter((address) => !listed.has(address)),
  );
}
