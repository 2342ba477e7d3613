/** From a request to files on the disk, by way of the checks. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { loadTree } from '../../src/loader/load.ts';
import { type ContentTree, readTree } from '../../src/loader/walk.ts';
import { UNPUBLISHED } from '../../src/model/integrity/permalinks.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Context, Draft } from './draft.ts';
import { newPage } from './page.ts';
import { type Kind, Refusal, type Request } from './request.ts';
import { newRole } from './role.ts';
import { newSop } from './sop.ts';
import { newTerm } from './term.ts';

const MAKERS: Readonly<Record<Kind, (request: Request, context: Context) => Draft>> = {
  role: newRole,
  sop: newSop,
  page: newPage,
  term: newTerm,
};

/** A problem without its line: a line added above moves it, and messages name lines of other places. */
const sameProblem = ({ file, code, message }: Problem): string =>
  `${file} ${code} ${message.replace(/:\d+|line \d+/g, '')}`;

/**
 * What the request makes of a content tree.
 * @throws {Refusal} when the request cannot be met, or what it makes would not pass the checks
 */
export function draftFor(request: Request, tree: ContentTree, now: Date): Draft {
  const before = loadTree(tree, { today: now });
  if (!before.playbook)
    throw new Refusal(`${tree.base}/playbook.yaml cannot be read; run npm run check first`);
  const today = now.toISOString().slice(0, 10);
  const draft = MAKERS[request.kind](request, { playbook: before.playbook, files: tree.files, today });
  const files = new Map([...tree.files, ...draft.created, ...draft.changed]);
  const known = new Set(before.problems.map(sameProblem));
  const added = loadTree({ ...tree, files }, { today: now }).problems.filter(
    // What is new is not in the ledger yet: it goes there when its author is content with its id.
    (problem) => problem.code !== UNPUBLISHED && !known.has(sameProblem(problem)),
  );
  if (added.length > 0) {
    const lines = added.map(({ file, line, column, message }) => `  ${file}:${line}:${column}  ${message}`);
    throw new Refusal(`nothing was written, for it would not pass the checks:\n${lines.join('\n')}`);
  }
  return draft;
}

/**
 * Makes what the request asks for and writes it.
 * @param root the project folder
 * @param contentDir the content folder, relative to `root` or absolute
 * @returns what to tell the author
 * @throws {Refusal} as `draftFor`; nothing is written then
 */
export async function scaffold(
  request: Request,
  root: string,
  contentDir: string,
  now = new Date(),
): Promise<string> {
  const tree = await readTree(root, contentDir);
  const { created, changed, notes } = draftFor(request, tree, now);
  for (const [path, text] of [...created, ...changed]) {
    const target = join(resolve(root, contentDir), path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  const list = (title: string, paths: Iterable<string>) => {
    const lines = [...paths].map((path) => `  ${tree.base}/${path}`);
    return lines.length > 0 ? [title, ...lines] : [];
  };
  return [
    ...list('Written:', created.keys()),
    ...list('Changed:', changed.keys()),
    ...notes.map((note) => `Note: ${note}.`),
    'Next: replace what is marked 待写 and “To write”, then run npm run check. When the ids are what they are to stay,',
    'run npm run permalinks, which adds the new addresses to the ledger.',
  ].join('\n');
}
