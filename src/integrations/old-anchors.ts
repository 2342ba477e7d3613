import { sharing } from '../i18n/strings/sharing.ts';
import type { Locale } from '../model/schema/common.ts';
import { escapeHtml } from './redirect-page.ts';

/** An anchor that a page used to have. */
export interface OldAnchor {
  readonly id: string;
  /** Where it lives now: the id of something on the same page, or a link to another page. */
  readonly to: { readonly id: string } | { readonly href: string; readonly label: string };
}

/** An opening tag as Astro writes it: attribute values stand in quotes, in which `>` may stand too. */
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*>/g;
/** Elements whose content may begin with a `<span>`. */
const HOLDS_TEXT = /^(?:h[1-6]|p|li|d[dt]|t[dh]|div|section|article|main|figcaption|blockquote|span)$/;

/** Where the content of the element with an id begins, or of the first one after it that may hold a span; -1 without. */
function contentOf(html: string, id: string): number {
  let found = false;
  for (const match of html.matchAll(TAG)) {
    const [tag, name = '', attributes = ''] = match;
    found ||= new RegExp(`\\sid=(?:"${id}"|'${id}'|${id}(?![^\\s]))`).test(attributes);
    if (found && HOLDS_TEXT.test(name)) return match.index + tag.length;
  }
  return -1;
}

/** Behind the head of the page; where there is none, at the start of the text. */
function topOf(html: string): number {
  const main = html.search(/<main[\s>]/);
  const text = html.indexOf('>', main) + 1;
  const head = html.indexOf('<header class="page-head"', main);
  const end = head < 0 ? -1 : html.indexOf('</header>', head);
  return main < 0 ? -1 : end < 0 ? text : end + '</header>'.length;
}

const insert = (html: string, at: number, text: string): string =>
  at < 0 ? html : html.slice(0, at) + text + html.slice(at);

/**
 * Keeps the old anchors of a built page working. Each stays as an empty target at what it means now; where that is on another
 * page, a note that only shows for those who come by the old anchor says so. `data-old-anchors` calls the island.
 * @param html the page; without `<main>` it stays as it is
 */
export function withOldAnchors(html: string, anchors: readonly OldAnchor[], locale: Locale): string {
  let page = html;
  for (const { id, to } of anchors) {
    if (page.includes(` id="${id}"`)) continue;
    if ('id' in to) {
      const at = contentOf(page, to.id);
      page = insert(page, at < 0 ? topOf(page) : at, `<span id="${id}" data-old-anchor></span>`);
    } else {
      const link = `<a href="${escapeHtml(to.href)}">${escapeHtml(to.label)}</a>`;
      const note = `<p id="${id}" class="callout moved" data-old-anchor data-pagefind-ignore="all">${sharing(locale).sectionMoved}${link}</p>`;
      page = insert(page, topOf(page), note);
    }
  }
  return page === html ? html : page.replace(/<main(?=[\s>])/, '$& data-old-anchors');
}
