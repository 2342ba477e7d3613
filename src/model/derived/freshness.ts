import type { Page, Playbook } from '../playbook.ts';

/** `fresh`: reviewed lately; `due`: to be reviewed soon; `stale`: the review is overdue. */
export type FreshnessState = 'fresh' | 'due' | 'stale';

/** How old the last review of a page is. Dates are `YYYY-MM-DD`. */
export interface Freshness {
  readonly state: FreshnessState;
  readonly reviewed: string;
  /** The last day on which the page is not stale. */
  readonly dueOn: string;
  /** Whole days until `dueOn`; negative when overdue. */
  readonly daysLeft: number;
}

/** A page is due in the last 30 days of its period, or in the last third of a period shorter than 90 days. */
const dueWithin = (staleAfterDays: number): number => Math.min(30, Math.floor(staleAfterDays / 3));

const DAY = 86_400_000;
const toDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const fromDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/**
 * Whether a review is still fresh.
 * @param reviewed date of the last review
 * @param staleAfterDays after how many days without review a page counts as stale
 * @param today injected, so that a build says the same on every machine
 */
export function freshness(reviewed: string, staleAfterDays: number, today: string): Freshness {
  const due = toDay(reviewed) + staleAfterDays;
  const daysLeft = due - toDay(today);
  const state = daysLeft < 0 ? 'stale' : daysLeft <= dueWithin(staleAfterDays) ? 'due' : 'fresh';
  return { state, reviewed, dueOn: fromDay(due), daysLeft };
}

/** The freshness of a page: that of the language reviewed longer ago. */
export function pageFreshness(page: Page, playbook: Playbook, today: string): Freshness {
  const [older = today] = [page.zh.front.reviewed, page.en.front.reviewed].toSorted();
  return freshness(older, playbook.site.stale_after_days, today);
}
