import { describe, expect, it } from 'vitest';
import { freshness, pageFreshness } from './freshness.ts';
import { page, playbook } from './testing/small.ts';

describe('freshness', () => {
  it.each([
    ['2026-11-20', 180, '2026-11-20', 'fresh', 180, '2027-05-19'],
    ['2026-11-20', 180, '2027-04-18', 'fresh', 31, '2027-05-19'],
    ['2026-11-20', 180, '2027-04-19', 'due', 30, '2027-05-19'],
    ['2026-11-20', 180, '2027-05-19', 'due', 0, '2027-05-19'],
    ['2026-11-20', 180, '2027-05-20', 'stale', -1, '2027-05-19'],
    // a short period: the last third
    ['2026-01-01', 9, '2026-01-06', 'fresh', 4, '2026-01-10'],
    ['2026-01-01', 9, '2026-01-07', 'due', 3, '2026-01-10'],
    // across a leap day
    ['2028-02-28', 2, '2028-03-01', 'due', 0, '2028-03-01'],
  ])('reviewed %s, %i days, today %s: %s', (reviewed, days, today, state, daysLeft, dueOn) => {
    expect(freshness(reviewed, days, today)).toEqual({ state, reviewed, dueOn, daysLeft });
  });

  it('takes the language reviewed longer ago', () => {
    const older = page('/a/', 'article', { front: { reviewed: '2026-05-01' } });
    const mixed = { ...older, zh: page('/a/', 'article', { front: { reviewed: '2026-09-01' } }).zh };
    expect(pageFreshness(mixed, playbook({}), '2026-09-02').reviewed).toBe('2026-05-01');
  });
});
