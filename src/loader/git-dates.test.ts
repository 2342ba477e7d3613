import { describe, expect, it } from 'vitest';
import { parseGitLog } from './git-dates.ts';

describe('parseGitLog', () => {
  it('keeps the newest date of each file, Chinese names and spaces included', () => {
    const log =
      '\0' +
      '2026-11-20T10:00:00+08:00\n\ncontent/zh.mdx\ncontent/en.mdx\n' +
      '\0' +
      '2026-10-01T10:00:00+08:00\n\ncontent/zh.mdx\ncontent/选题 会.mdx\n';
    expect([...parseGitLog(log)]).toEqual([
      ['content/zh.mdx', '2026-11-20'],
      ['content/en.mdx', '2026-11-20'],
      ['content/选题 会.mdx', '2026-10-01'],
    ]);
  });

  it('knows nothing from an empty log', () => expect(parseGitLog('').size).toBe(0));
});
