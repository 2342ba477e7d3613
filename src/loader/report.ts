import { resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** `content/roles/x/role.yaml:4:3  unknown role …  [unknown-role]` */
export const formatProblem = ({ file, line, column, message, code }: Problem): string =>
  `${file}:${line}:${column}  ${message}  [${code}]`;

/** How many problems there are, in words: `2 problems in 1 file`. */
export function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const noun = problems.length === 1 ? 'problem' : 'problems';
  return `${problems.length} ${noun} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/** All problems, one a line, and their number; `content: no problems` when there are none. */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'content: no problems';
  return [...problems.map(formatProblem), '', `content: ${countProblems(problems)}`].join('\n');
}

/** Thrown where pages ask for a playbook that is broken; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  /** The first problem's place, where Astro's error page looks for it. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined;

  /** @param root the project folder, from which the problems name their files */
  constructor(problems: readonly Problem[], root: string) {
    super(`The content has mistakes.\n${formatReport(problems)}`);
    this.problems = problems;
    const [first] = problems;
    this.loc = first && { file: resolve(root, first.file), line: first.line, column: first.column };
  }
}
