import type { Heading } from '../playbook.ts';
import type { Problem } from '../problem.ts';
import type { IntegrityInput } from './input.ts';
import { ownTexts } from './texts.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id to propose for a heading: its English words, or its place in the page. */
const proposal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'short-english-name';

function check(heading: Heading): readonly Problem[] {
  const { id, depth, text, file, line, column } = heading;
  const problem = (code: string, message: string): readonly Problem[] => [
    { file, line, column, code, message },
  ];
  const marks = '#'.repeat(depth);
  if (text === '') return problem('empty-heading', 'the heading is empty; write its text or remove it');
  if (id === null) {
    // `####` and below are no sections of their own.
    if (depth > 3 || depth === 1) return [];
    return problem(
      'heading-without-id',
      `the heading has no id; write \`${marks} ${text} {#${proposal(text)}}\`, the same id in both languages`,
    );
  }
  if (!KEBAB.test(id))
    return problem('bad-id', `heading id \`${id}\` is not English kebab-case; write \`{#${proposal(id)}}\``);
  return [];
}

/** Headings without text or id, or with an id that is none. */
export const headings = ({ playbook }: IntegrityInput): readonly Problem[] =>
  ownTexts(playbook.pages).flatMap(({ text }) => text.headings.flatMap(check));
