import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { matchName } from './match.ts';
import type { Result } from './merge.ts';
import type { Query } from './query.ts';
import { type TitleIndex, toName } from './title-index.ts';
import type { TitleHit } from './titles.ts';

/** How much less a section may score than its page and still be the better place to land on. */
const CLOSE = 0.06;
/** The same for a section whose own heading says what was asked. */
const CLOSE_NAMED = 0.2;
/** The same for a section that is called what was asked, as its page is too: 复盘模板, on the page of all templates. */
const CLOSE_WHOLE = 0.5;

/**
 * Where an article and one of its sections answer alike, the section is the target.
 * @param results best first
 */
export function sectionBeforePage(
  results: readonly Result[],
  hits: readonly TitleHit[],
  query: Query,
  index: TitleIndex,
): readonly Result[] {
  const [first] = results;
  if (first?.kind !== 'article' || first.path.includes('#')) return results;
  const whole = new Set(hits.flatMap(({ entry, isWhole }) => (isWhole ? [entry.path] : [])));
  const closeness = (path: string) =>
    whole.has(path) ? CLOSE_WHOLE : saysMore(path, query, index) ? CLOSE_NAMED : CLOSE;
  const section = results.find(
    ({ path, score }) => path.startsWith(`${first.path}#`) && score > first.score - closeness(path),
  );
  return section ? [section, ...results.filter((result) => result !== section)] : results;
}

/** A reading that is more than a guess. */
const SURE = 0.7;
/** A word that stands in a name, not only some of its characters. */
const NAMED_BY = 0.8;

/**
 * Whether the heading of a section holds a word of the query that the title of its page lacks: 绩效评级怎么校准 wants
 * 校准, not 绩效评估 as a whole.
 */
function saysMore(path: string, { terms }: Query, index: TitleIndex): boolean {
  const section = index.byPath.get(path);
  const page = index.byPath.get(path.replace(/#.*/, ''));
  if (!section || !page) return false;
  return terms.some(({ light, variants }) => {
    if (light) return false;
    const names = ({ title }: Entry) => {
      const name = toName(fold(title));
      return variants.some(
        ({ name: word, trust }) => trust > SURE && matchName(word, name).quality > NAMED_BY,
      );
    };
    return names(section) && !names(page);
  });
}
