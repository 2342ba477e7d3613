/** MDX files of new pages. */
import type { Label, Locale } from '../../src/model/schema/common.ts';
import type { Draft } from './draft.ts';
import { toYaml } from './yaml-text.ts';

/** What stands above the text, the same in both languages but for title and summary. */
export interface Front {
  readonly title: Label;
  readonly summary: Label;
  readonly order: number;
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
  readonly next: readonly string[];
}

/** A section of a new page: heading with its permanent id, and text. */
export interface Section {
  readonly id: string;
  readonly heading: Label;
  readonly text: Label;
}

function mdx(locale: Locale, front: Front, sections: readonly Section[]): string {
  const { title, summary, order, owner, reviewed, next } = front;
  const meta = toYaml({
    title: title[locale],
    summary: summary[locale],
    order,
    owner,
    reviewed,
    aliases: [],
    next,
  });
  const text = sections.map(
    ({ id, heading, text: body }) => `## ${heading[locale]} {#${id}}\n\n${body[locale]}\n`,
  );
  return `---\n${meta}---\n\n${text.join('\n')}`;
}

/** Both languages of a page in a folder below `content/`. */
export const pageFiles = (folder: string, front: Front, sections: readonly Section[]): Draft['created'] =>
  new Map([
    [`${folder}/zh.mdx`, mdx('zh', front, sections)],
    [`${folder}/en.mdx`, mdx('en', front, sections)],
  ]);
