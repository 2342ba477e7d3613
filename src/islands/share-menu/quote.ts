/** A section that somebody wants to point others to. */
export interface Quoted {
  /** Title of the page. */
  readonly page: string;
  /** Heading, step, item, KPI or term. */
  readonly section: string;
  readonly url: string;
}

/** Escapes what Markdown would take as markup in a line of text. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>~#|]/g, '\\$&');

const name = ({ page, section }: Quoted): string => `${page} › ${section}`;

/** A quotation for Markdown editors: `> [Page › Section](address)`. */
export const asMarkdown = (quoted: Quoted): string =>
  `> [${escapeMarkdown(name(quoted))}](${quoted.url.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})\n`;

/** The same for a chat: the name, and the address on a line of its own, where programs make it a link. */
export const asText = (quoted: Quoted): string => `${name(quoted)}\n${quoted.url}`;

/** The same for programs that take formatted text. */
export function asHtml(quoted: Quoted): string {
  const quote = document.createElement('blockquote');
  const link = document.createElement('a');
  link.href = quoted.url;
  link.textContent = name(quoted);
  quote.append(link);
  return quote.outerHTML;
}

/** What a link button points to, in words: its label without the “Link to:” before it. */
export const nameOf = (label: string): string => label.replace(/^[^:：]*[:：]\s*/, '');
