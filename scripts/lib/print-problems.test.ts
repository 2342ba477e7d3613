import { describe, expect, test } from 'vitest';
import { annotation, problemReport } from './print-problems.ts';

const problem = {
  file: 'content/a,b.yaml',
  line: 4,
  column: 3,
  code: 'unknown-role',
  message: 'no role `x`\n100% sure',
};

describe('the report on the content', () => {
  test.each([
    [[], false, 'content: no problems'],
    [
      [problem],
      false,
      /^content\/a,b\.yaml:4:3 {2}no role `x`[\s\S]+\[unknown-role\]\ncontent: 1 problem in 1 file$/,
    ],
    [[problem, problem], false, /\ncontent: 2 problems in 1 file$/],
    [[problem, { ...problem, file: 'b' }], false, /\ncontent: 2 problems in 2 files$/],
    [[problem], true, /\n::error file=/],
  ])('%#', (problems, github, report) => {
    expect(problemReport(problems, github)).toMatch(report);
  });

  test('GitHub gets what it reserves escaped', () => {
    expect(annotation(problem)).toBe(
      '::error file=content/a%2Cb.yaml,line=4,col=3,title=unknown-role::no role `x`%0A100%25 sure',
    );
  });
});
