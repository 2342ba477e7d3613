import { describe, expect, test } from 'vitest';
import { closingLine, countTests, single, total } from './count.mjs';

describe('the counts of a test run', () => {
  test.each([
    ['all passed', { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0 }, 0, '3 passed, 0 failed'],
    ['one failed', { numPassedTests: 2, numFailedTests: 1 }, 1, '2 passed, 1 failed'],
    [
      'one skipped',
      { numPassedTests: 2, numFailedTests: 0, numPendingTests: 1 },
      0,
      '2 passed, 0 failed, 1 skipped',
    ],
    ['a file that could not be loaded', { numPassedTests: 2, numFailedTests: 0 }, 1, '2 passed, 1 failed'],
    ['no report at all', undefined, 1, '0 passed, 1 failed'],
    ['a run in which nothing ran', { numPassedTests: 0, numFailedTests: 0 }, 0, '0 passed, 1 failed'],
  ])('%s', (_, report, code, line) => {
    expect(closingLine(countTests(report, code))).toBe(line);
  });
});

test('steps add up', () => {
  const counts = [single(true), single(false), { passed: 5, failed: 2, skipped: 1 }];
  expect(closingLine(total(counts))).toBe('6 passed, 3 failed, 1 skipped');
});
