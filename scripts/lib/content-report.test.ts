import { expect, test } from 'vitest';
import { page, playbook } from '../../src/model/derived/testing/small.ts';
import { contentReport } from './content-report.ts';

const reviewed = (path: string, date: string) => page(path, 'article', { front: { reviewed: date } });
const pages = [
  reviewed('/new/', '2026-10-01'),
  reviewed('/due/', '2026-05-01'),
  reviewed('/old/', '2026-01-01'),
];
const report = contentReport(playbook({ pages }), '2026-10-20');

/** The entries below a heading of the report. */
const below = (heading: string) =>
  report
    .split('\n\n')
    .find((block) => block.startsWith(heading))
    ?.split('\n')
    .slice(1)
    .map((line) => line.trim());

test('pages to review are listed, the most overdue first, and fresh ones are not', () => {
  expect(below('Pages to review: 2')).toEqual(['/old/ overdue by 112 days', '/due/ due by 2026-10-28']);
});

test('what an editor would change is listed too', () => {
  expect(below('Pages without `next`: 3')).toEqual(['/new/', '/due/', '/old/']);
  expect(below('Pages without a table, example, template or checklist: 6')).toContain('content/new/en.mdx');
});
