/** Shows problems of the content to a person, and to GitHub where it runs the check. */
import type { Problem } from '../../src/model/problem.ts';

/** `content/roles/x/role.yaml:4:3  unknown role …  [unknown-role]` */
export const problemLine = ({ file, line, column, message, code }: Problem): string =>
  `${file}:${line}:${column}  ${message}  [${code}]`;

/**
 * A workflow command that makes GitHub show the problem beside the line it is about.
 * What the format reserves is escaped: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation({ file, line, column, message, code }: Problem): string {
  const text = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string) => text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(file)},line=${line},col=${column},title=${property(code)}::${text(message)}`;
}

/**
 * All problems, one a line, and how many there are.
 *
 * @param problems in the order in which they are to stand
 * @param github whether GitHub reads the output
 */
export function problemReport(problems: readonly Problem[], github: boolean): string {
  if (problems.length === 0) return 'content: no problems';
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return [
    ...problems.map(problemLine),
    ...(github ? problems.map(annotation) : []),
    `content: ${count} in ${files} ${files === 1 ? 'file' : 'files'}`,
  ].join('\n');
}
