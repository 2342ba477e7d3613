/** Reads the queries of the evaluation and says whether a result is what a query wants. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Locale } from '../../src/model/schema/common.ts';
import { root } from '../lib/run.mjs';

const QueryFile = z.strictObject({
  queries: z.array(
    z.strictObject({
      /** As a reader types it. */
      q: z.string().min(1),
      /** What is hard about it: alias, question, pinyin, typo … */
      kind: z.string().min(1),
      /** Any of these is right; a path without an anchor accepts every anchor on its page. */
      to: z.array(z.string().startsWith('/')).min(1),
    }),
  ),
});
export type EvalQuery = z.infer<typeof QueryFile>['queries'][number];

/** Every third query was kept back while the ranking was tuned. */
export const isHeldOut = (at: number): boolean => at % 3 === 2;

/**
 * Sets without a bar, written after the ranking was tuned: how the search does on words that were not looked at then.
 * What is known of each stands at the top of its files.
 */
export const OTHER_SETS = ['colloquial', 'everyday', 'newcomer', 'stranger'] as const;

/**
 * @param set one of the other sets; without it, the set with the bar
 * @throws when the file is not of this form
 */
export function readQueries(locale: Locale, set?: (typeof OTHER_SETS)[number]): readonly EvalQuery[] {
  const file = join(root, 'tests', 'search-queries', `${set ? `${set}-` : ''}${locale}.yaml`);
  return QueryFile.parse(parse(readFileSync(file, 'utf8'))).queries;
}

/** Path and anchor of a result's address, without base and language. */
export function placeOf(href: string, base: string): string {
  const { pathname, hash } = new URL(href);
  return `/${pathname.slice(base.length).replace(/^en\//, '')}${decodeURIComponent(hash)}`;
}

/** Whether a result leads where a query wants to go. */
export const isRight = ({ to }: EvalQuery, place: string): boolean =>
  to.some((wanted) => (wanted.includes('#') ? place === wanted : place.replace(/#.*/, '') === wanted));

/** The same, the right page being enough. */
export const isRightPage = (query: EvalQuery, place: string): boolean => {
  const page = place.replace(/#.*/, '');
  return query.to.some((wanted) => wanted.replace(/#.*/, '') === page);
};
