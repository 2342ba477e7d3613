/** What is no mistake in the content but wants a look now and then. */
import { pageFreshness } from '../../src/model/derived/freshness.ts';
import type { Playbook } from '../../src/model/playbook.ts';

/**
 * Pages whose review is due or overdue, oldest first, each with the role that keeps it true.
 *
 * @param today `YYYY-MM-DD`
 * @returns text of several lines
 */
export function contentReport(playbook: Playbook, today: string): string {
  const waiting = playbook.pages
    .map((page) => ({ page, ...pageFreshness(page, playbook, today) }))
    .filter(({ state }) => state !== 'fresh')
    .sort((a, b) => a.daysLeft - b.daysLeft);
  const lines = waiting.map(
    ({ page, state, reviewed, dueOn }) =>
      `  ${state.padEnd(5)}  ${page.path}  reviewed ${reviewed}, due ${dueOn}, owner ${page.zh.front.owner}`,
  );
  return ['', `Pages to review: ${waiting.length} of ${playbook.pages.length}`, ...lines].join('\n');
}
