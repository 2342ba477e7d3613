import { fill } from '../../i18n/define.ts';
import { HTML_LANG, href } from '../../i18n/paths.ts';
import type { SearchStrings } from '../../i18n/strings/search.ts';
import type { Locale } from '../../model/schema/common.ts';
import type { Answer } from '../engine.ts';
import type { Kind } from '../kinds.ts';
import type { Result } from '../merge.ts';
import type { Query } from '../query.ts';
import { arrange } from './arrange.ts';
import { el } from './element.ts';
import { excerpt, mark } from './snippet.ts';

const SEPARATOR = ' › ';

/** Draws the results as lists of links, in the order of `arrange`. */
export function drawResults(
  answer: Answer,
  kind: Kind | undefined,
  locale: Locale,
  t: SearchStrings,
): Node[] {
  const groups = arrange(answer.results, kind);
  return groups.map((group) => {
    const name =
      group.kind === 'best'
        ? t.best
        : groups.length > 1
          ? fill(t.more, { kind: t[group.kind] })
          : t[group.kind];
    const list = el('ol', {}, ...group.results.map((result) => drawResult(result, answer.query, locale, t)));
    const section = el('section', { 'aria-label': name });
    if (groups.length > 1) section.append(el('h2', {}, name));
    section.append(list);
    return section;
  });
}

function drawResult(result: Result, query: Query, locale: Locale, t: SearchStrings): HTMLLIElement {
  const { path, kind, title, trail, text, alsoCalled } = result;
  const isForeign = result.locale !== locale;
  const link = el(
    'a',
    { href: href(locale, path) },
    el('span', { class: 'hit-title' }, ...marked(title, query)),
    ' ',
    el(
      'span',
      { class: 'hit-trail' },
      [t[kind], ...trail.filter((part) => part !== t[kind] && !title.startsWith(`${part} · `))].join(
        SEPARATOR,
      ),
    ),
  );
  const item = el('li', { class: 'hit', 'data-kind': kind }, link);
  const body = withoutTitle(text, title);
  const notes = [
    isForeign ? el('span', { class: 'hit-note' }, t.otherLanguage) : '',
    alsoCalled
      ? el('span', { class: 'hit-note' }, ...marked(fill(t.alsoCalled, { name: alsoCalled }), query))
      : '',
    body
      ? el(
          'span',
          isForeign ? { lang: HTML_LANG[result.locale] } : {},
          ...marked(excerpt(body, query), query),
        )
      : '',
  ].filter((note) => note !== '');
  if (notes.length > 0)
    item.append(
      el('p', { class: 'hit-text' }, ...notes.flatMap((note, i) => (i > 0 ? [' ', note] : [note]))),
    );
  return item;
}

/** The text of a section begins with its heading, which stands above it already. */
function withoutTitle(text: string, title: string): string {
  const heading = title.split(' · ').at(-1) ?? title;
  const at = text.indexOf(heading);
  return (at >= 0 && at < 12 ? text.slice(at + heading.length) : text).replace(/^[\s.。，,:：]+/, '');
}

const marked = (text: string, query: Query): (Node | string)[] =>
  mark(text, query).map(({ text, isMatch }) => (isMatch ? el('mark', {}, text) : text));
