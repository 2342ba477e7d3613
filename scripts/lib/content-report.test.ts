import { expect, test } from 'vitest';
import { page, playbook } from '../../src/model/derived/testing/small.ts';
import { contentReport } from './content-report.ts';

const reviewed = (path: string, date: string) => page(path, 'article', { front: { reviewed: date } });

test('pages to review are listed, oldest first, and fresh ones are not', () => {
  const pages = [
    reviewed('/new/', '2026-10-01'),
    reviewed('/due/', '2026-05-01'),
    reviewed('/old/', '2026-01-01'),
  ];
  const lines = contentReport(playbook({ pages }), '2026-10-20').trim().split('\n');
  expect(lines[0]).toBe('Pages to review: 2 of 3');
  expect(lines.slice(1).map((line) => line.trim().split(/\s+/).slice(0, 2))).toEqual([
    ['stale', '/old/'],
    ['due', '/due/'],
  ]);
});
