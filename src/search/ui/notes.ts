import { fill } from '../../i18n/define.ts';
import { href, otherLocale } from '../../i18n/paths.ts';
import type { SearchStrings } from '../../i18n/strings/search.ts';
import type { Locale } from '../../model/schema/common.ts';
import type { Answer } from '../engine.ts';
import type { Kind } from '../kinds.ts';
import { el } from './element.ts';

const list = (words: readonly string[], locale: Locale): string => words.join(locale === 'zh' ? '、' : ', ');

/** What a screen reader hears and everybody sees: how many results, how the query was read, what was left out. */
export function statusText(answer: Answer, kind: Kind | undefined, locale: Locale, t: SearchStrings): string {
  const { results, isGuess, query, leftOut, readAs, textFailed } = answer;
  const shown = kind ? results.filter((result) => result.kind === kind).length : results.length;
  const parts = isGuess
    ? [fill(results.length > 0 ? t.guess : t.none, { q: query.typed })]
    : [fill(t.count, { n: shown })];
  if (kind && shown === 0 && results.length > 0) parts.push(fill(t.noneInKind, { kind: t[kind] }));
  if (readAs.length > 0)
    parts.push(
      fill(t.readAs, {
        words: list(
          readAs.map(([, read]) => read),
          locale,
        ),
      }),
    );
  if (leftOut.length > 0 && !isGuess) parts.push(fill(t.leftOut, { words: list(leftOut, locale) }));
  if (textFailed) parts.push(import.meta.env.DEV ? t.dev : t.textFailed);
  return parts
    .join(locale === 'zh' ? '' : ' ')
    .replace(/结果(?=[^。])/, '结果。')
    .replace(/(results?)(?= )/, '$1.');
}

/** Ways on when the results are no help: the directories and the other language. */
export function waysOn(query: string, locale: Locale, t: SearchStrings): HTMLElement {
  const other = otherLocale(locale);
  const link = (to: string, text: string) => el('li', {}, el('a', { href: to }, text));
  return el(
    'nav',
    { class: 'search-ways', 'aria-label': t.directory },
    el('p', {}, t.directory),
    el(
      'ul',
      {},
      link(href(locale, '/roles/'), t.roles),
      link(href(locale, '/collaboration/sops/'), t.sops),
      ...(query
        ? [
            link(
              `${href(other, '/search/')}?q=${encodeURIComponent(query)}`,
              fill(t.searchOther, { q: query }),
            ),
          ]
        : []),
    ),
  );
}
