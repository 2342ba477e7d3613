import type { Ticks } from '../../state/ticks.ts';
import type { GroupProgress } from './events.ts';

/** An item of a checklist as it stands on the page. */
export interface ListItem {
  readonly id: string;
  /** Id of its group; empty for an item outside any group. */
  readonly group: string;
  readonly text: string;
}

/** Progress per group, in page order. An item that stands in a group twice counts once. */
export function groupProgress(items: readonly ListItem[], ticks: Ticks): GroupProgress[] {
  const groups = new Map<string, Set<string>>();
  for (const { id, group } of items) groups.set(group, (groups.get(group) ?? new Set()).add(id));
  return [...groups].map(([id, ids]) => ({ id, ...progressOf(ids, ticks) }));
}

/** How many of some items are ticked; an item that is given twice counts once. */
export function progressOf(ids: Iterable<string>, ticks: Ticks): { done: number; total: number } {
  const distinct = new Set(ids);
  return { done: [...distinct].filter((id) => ticks.has(id)).length, total: distinct.size };
}
