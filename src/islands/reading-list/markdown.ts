import { escapeMarkdown } from '../share-menu/quote.ts';

/** A list for Markdown editors: its own link as a heading, its entries numbered. */
export function listAsMarkdown(
  title: string,
  url: string,
  entries: readonly { readonly name: string; readonly url: string }[],
): string {
  const lines = entries.map((entry, i) => `${i + 1}. [${escapeMarkdown(entry.name)}](${entry.url})`);
  return `## [${escapeMarkdown(title)}](${url})\n\n${lines.join('\n')}\n`;
}
