import { describe, expect, it } from 'vitest';
import { ContentError, formatReport } from './report.ts';

const problem = (file: string, line: number) => ({
  file,
  line,
  column: 3,
  code: 'dead-link',
  message: 'no page `/x/`',
});

describe('formatReport', () => {
  it.each([
    ['nothing', [], 'content: no problems'],
    [
      'one problem',
      [problem('a.mdx', 1)],
      'a.mdx:1:3  no page `/x/`  [dead-link]\n\ncontent: 1 problem in 1 file',
    ],
    [
      'several',
      [problem('a.mdx', 1), problem('a.mdx', 2), problem('b.mdx', 1)],
      'a.mdx:1:3  no page `/x/`  [dead-link]\na.mdx:2:3  no page `/x/`  [dead-link]\nb.mdx:1:3  no page `/x/`  [dead-link]\n\ncontent: 3 problems in 2 files',
    ],
  ])('shows %s', (_, problems, expected) => {
    expect(formatReport(problems)).toBe(expected);
  });

  it('is the message of the error that pages get, which points at the first problem', () => {
    const error = new ContentError([problem('a.mdx', 1), problem('b.mdx', 1)], '/project');
    expect(error.message).toContain('b.mdx:1:3');
    expect(error.loc).toEqual({ file: '/project/a.mdx', line: 1, column: 3 });
  });
});
