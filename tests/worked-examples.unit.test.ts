import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPlaybook } from '../src/loader/load.ts';
import { ownTexts } from '../src/model/integrity/texts.ts';
import { countSums, wrongSums } from './support/statements.ts';
import { tablesOf, wrongRows, wrongTotals } from './support/tables.ts';

const { playbook } = await loadPlaybook('.');
const texts = ownTexts(playbook?.pages ?? []).map(({ text }) => text);

it('sums in running text hold', () => {
  const wrong = texts.flatMap(({ file, prose }) =>
    prose.flatMap(({ text, runs }) =>
      wrongSums(text).map(({ at, message }) => {
        const run = runs.findLast((candidate) => candidate.at <= at);
        return `${file}:${run?.line ?? 1}  ${message}`;
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

it('sums in tables hold, and totals are the sum of their rows', () => {
  const wrong = texts.flatMap(({ file }) =>
    tablesOf(readFileSync(file, 'utf8'))
      .flatMap((table) => [...wrongTotals(table), ...wrongRows(table)])
      .map(({ line, message }) => `${file}:${line}  ${message}`),
  );
  expect(wrong).toEqual([]);
});

it('finds the sums that the pages are full of', () => {
  const count = (locale: string) =>
    texts
      .filter(({ file }) => file.endsWith(`/${locale}.mdx`))
      .flatMap(({ prose }) => prose)
      .reduce((sum, { text }) => sum + countSums(text), 0);
  expect(count('zh')).toBeGreaterThan(40);
  expect(count('en')).toBeGreaterThan(40);
});
