import type { Problem } from '../../src/model/problem.ts';

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
