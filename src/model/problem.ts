/** A place in a file of `content/`: line and column count from 1. */
export interface Place {
  /** Path relative to the project, e.g. `content/roles/data-analyst/role.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the content, as data. */
export interface Problem extends Place {
  /** Stable kebab-case code, e.g. `unknown-role`. */
  readonly code: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** Orders problems by file, then line, then column, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file, 'en') ||
    a.line - b.line ||
    a.column - b.column ||
    a.code.localeCompare(b.code, 'en')
  );
}
