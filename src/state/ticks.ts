import { persisted } from './persisted.ts';

/**
 * What has been ticked: item id → the day it was ticked, `YYYY-MM-DD` in the reader's own time zone. The day costs
 * twelve bytes and cannot be recovered later: a mentor going through a 90-day path asks when, not only whether.
 */
export type Ticks = ReadonlyMap<string, string>;

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Reads stored ticks. An entry that is not a day is left out, so that one bad entry never costs the others.
 * @returns undefined when the text is no JSON object at all
 */
export function parseTicks(text: string): Ticks | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries: [string, unknown][] = Object.entries(value);
    return new Map(
      entries.flatMap(([id, day]) => (typeof day === 'string' && DAY.test(day) ? [[id, day]] : [])),
    );
  } catch {
    return undefined;
  }
}

/** The text to store, with the ids in the order of ticking. */
export const formatTicks = (ticks: Ticks): string => JSON.stringify(Object.fromEntries(ticks));

/** Everything the reader has ticked anywhere in the playbook, in either language. */
export const $ticks = persisted<Ticks>('ticks', new Map(), { parse: parseTicks, format: formatTicks });

/** The reader's date today, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** Ticks the items that are given with a day, unticks those given without; all others stay as they are. */
export function changeTicks(changes: Iterable<readonly [id: string, day: string | undefined]>): void {
  const next = new Map($ticks.get());
  for (const [id, day] of changes) {
    if (day === undefined) next.delete(id);
    else next.set(id, day);
  }
  $ticks.set(next);
}
