import type { Ticks } from '../../state/ticks.ts';
import type { ListItem } from './progress.ts';

/** A checklist with where it stands, for people who do not have the page before them. */
export interface ListOnPage {
  readonly title: string;
  /** Address of the list on its page. */
  readonly url: string;
  readonly items: readonly ListItem[];
  /** Heading of a group, by id; none for a list that is one group. */
  readonly groupTitle: (id: string) => string | undefined;
}

/** The checklist as Markdown that Feishu, Notion and GitHub read as a task list. */
export function toMarkdown({ title, url, items, groupTitle }: ListOnPage, ticks: Ticks): string {
  const lines = [`## [${title}](${url})`, ''];
  let group = '';
  for (const item of items) {
    if (item.group !== group) {
      group = item.group;
      const title = groupTitle(group);
      if (title) lines.push(...(lines.length > 2 ? [''] : []), `### ${title}`, '');
    }
    lines.push(`- [${ticks.has(item.id) ? 'x' : ' '}] ${item.text}`);
  }
  return `${lines.join('\n')}\n`;
}
