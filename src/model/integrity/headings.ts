import type { Heading } from '../playbook.ts';
import type { Problem } from '../problem.ts';
import type { IntegrityInput } from './input.ts';
import { ownTexts } from './texts.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An English text as an id; empty when it has no Latin letters. */
const toId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** An id to propose: that of the same heading in the other language, or the words of one of the two. */
function proposal({ text }: Heading, other: Heading | undefined): string {
  return other?.id ?? (toId(text) || toId(other?.text ?? '') || 'short-english-name');
}

function check(heading: Heading, other: Heading | undefined): readonly Problem[] {
  const { id, depth, text, file, line, column } = heading;
  const problem = (code: string, message: string): readonly Problem[] => [
    { file, line, column, code, message },
  ];
  if (text === '') return problem('empty-heading', 'the heading is empty; write its text or remove it');
  if (id === null) {
    // `####` and below are no sections of their own.
    if (depth > 3 || depth === 1) return [];
    const better = `${'#'.repeat(depth)} ${text} {#${proposal(heading, other)}}`;
    return problem(
      'heading-without-id',
      `the heading has no id; write \`${better}\`, the same id in both languages`,
    );
  }
  if (KEBAB.test(id)) return [];
  const message = `heading id \`${id}\` is not English kebab-case; write \`{#${toId(id) || proposal(heading, undefined)}}\``;
  return problem('bad-id', message);
}

/** Headings without text or id, or with an id that is none. */
export const headings = ({ playbook }: IntegrityInput): readonly Problem[] =>
  ownTexts(playbook.pages).flatMap(({ page, locale, text }) => {
    const others = page[locale === 'zh' ? 'en' : 'zh'].headings;
    // Only when both have as many is the one at the same place the same one.
    const paired = others !== text.headings && others.length === text.headings.length;
    return text.headings.flatMap((heading, i) => check(heading, paired ? others[i] : undefined));
  });
