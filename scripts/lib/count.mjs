/** Counting what passed and what failed, over steps of different kinds. */

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * A step that either holds or does not, such as the type check.
 * @param {boolean} ok
 * @returns {Count}
 */
export const single = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/**
 * Reads the counts from the report that vitest's JSON reporter writes. A run that ended badly without a failed test,
 * because a file could not be loaded or nothing ran at all, counts as one failure.
 * @param {unknown} report the parsed report; undefined when there is none
 * @param {number} code exit code of vitest
 * @returns {Count}
 */
export function countTests(report, code) {
  const fields = /** @type {Record<string, unknown>} */ (report && typeof report === 'object' ? report : {});
  /** @param {string} name */
  const number = (name) => (typeof fields[name] === 'number' ? fields[name] : 0);
  const passed = number('numPassedTests');
  const failed = number('numFailedTests');
  const ranNothing = passed + failed === 0;
  return {
    passed,
    failed: failed === 0 && (code !== 0 || ranNothing) ? 1 : failed,
    skipped: number('numPendingTests') + number('numTodoTests'),
  };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function total(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/**
 * The last line of `npm test`.
 * @param {Count} count
 * @returns {string} `12 passed, 0 failed`, and `, 1 skipped` where something was
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
