import type { Locale } from '../model/schema/common.ts';
import { type Entry, ownerOf } from './entry.ts';
import type { PageHit } from './fulltext.ts';
import { type EntryType, type Kind, kindOfPath, kindOfType } from './kinds.ts';
import type { Query, Term } from './query.ts';
import { sectionBeforePage } from './target.ts';
import { type Fragment, type SectionHit, scoreSections } from './text.ts';
import type { TitleIndex } from './title-index.ts';
import { type TitleHit, weighted } from './titles.ts';
import { ADRIFT, IS_COMMON } from './weights.ts';

/** Something to show. */
export interface Result {
  /** Path with anchor, without language and base. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  /** Where it is: titles of what it is part of, outermost first. */
  readonly trail: readonly string[];
  /** Text of the section, when the page has been loaded. */
  readonly text: string;
  /** Another name under which it was found: 取数 for the data analyst. */
  readonly alsoCalled: string;
  readonly score: number;
  readonly evidence: readonly number[];
  /** Language of the text in which it was found. */
  readonly locale: Locale;
}

/** A hit counts as an answer when this much of what was asked is named, as it was typed. */
const ANSWER = 0.88;

/** Whether titles alone answer a query, so that the best of them need not wait for the full text. */
export const isAnswered = ([best]: readonly TitleHit[]): boolean =>
  best !== undefined && best.coverage >= ANSWER && !best.guessed.has('synonym');

const TEXT_PRIOR: Readonly<Record<Kind, number>> = {
  role: 0.02,
  sop: 0.02,
  kpi: 0.015,
  term: 0.015,
  article: 0,
};
const TYPE_PRIOR: Partial<Record<EntryType, number>> = {
  'onboarding-section': -0.02,
  onboarding: -0.01,
  duty: -0.01,
};

/** What the text of a page is worth before it is read, for a term that it contains. */
const CONTAINED = 0.6;
const CONTAINED_OFTEN = 0.2;

/**
 * The pages that are worth reading: those with most of what was asked, in their text or in names on them.
 * @param hits of the titles
 */
export function bestPages(
  pages: readonly PageHit[],
  hits: readonly TitleHit[],
  terms: readonly Term[],
  count: number,
): readonly PageHit[] {
  const named = new Map<string, readonly number[]>();
  for (const { entry, evidence } of hits) {
    const page = entry.path.replace(/#.*/, '');
    const known = named.get(page);
    named.set(page, known ? known.map((quality, i) => Math.max(quality, evidence[i] ?? 0)) : evidence);
  }
  const worth = ({ path, scores }: PageHit) =>
    weighted(
      terms,
      scores.map((score, i) =>
        Math.max(score > 0 ? CONTAINED + (CONTAINED_OFTEN * score) / 9 : 0, named.get(path)?.[i] ?? 0),
      ),
    );
  return pages
    .map((page) => ({ page, worth: worth(page) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, count)
    .map(({ page }) => page);
}

/** A section with fewer characters than this below its heading says nothing itself. */
const BARE = 6;

/** Most results of one page; more would hide the others. */
const PER_PAGE = 3;

/**
 * One list from both sources, best first. A section that is found by its name and by its text has the better
 * evidence of both, word by word.
 *
 * @param fragments pages of the full-text index that have been loaded
 * @param locale language of the fragments
 */
export function mergeResults(
  query: Query,
  hits: readonly TitleHit[],
  fragments: readonly Fragment[],
  index: TitleIndex,
  locale: Locale,
): Result[] {
  const found = new Map<string, { hit?: TitleHit; text?: SectionHit }>();
  for (const hit of hits) found.set(hit.entry.path, { hit });
  const texts = new Map<string, string>();
  for (const fragment of fragments) {
    const page = withoutLanguage(fragment.url);
    const sections = scoreSections(fragment, query);
    for (const [at, text] of sections.entries()) {
      const { anchor, heading } = text.section;
      const path = anchor ? `${page}#${anchor}` : page;
      // A heading with nothing but other headings below it is explained by the first of them.
      const isBare = text.section.text.length < heading.length + BARE;
      texts.set(
        path,
        isBare ? `${text.section.text} ${sections[at + 1]?.section.text ?? ''}` : text.section.text,
      );
      found.set(path, { ...found.get(path), text });
    }
  }
  const named = new Set(hits.map(({ entry }) => entry));
  const results = [...found].map(([path, { hit, text }]): Result => {
    const entry = index.byPath.get(path);
    // What every role has is no answer until the query says of which role.
    const owner = entry && IS_COMMON.has(entry.type) ? ownerOf(entry) : null;
    const share = owner && !named.has(owner) ? ADRIFT : 1;
    const evidence = query.terms.map((_, i) =>
      Math.max(hit?.evidence[i] ?? 0, (text?.evidence[i] ?? 0) * share),
    );
    const extra = hit ? hit.score - hit.coverage : entry ? (TYPE_PRIOR[entry.type] ?? 0) : 0;
    const kind = entry ? kindOfType(entry.type) : kindOfPath(path);
    const score =
      (hit && query.terms.length === 0
        ? hit.coverage
        : Math.max(hit?.coverage ?? 0, weighted(query.terms, evidence))) +
      (hit ? extra : extra + TEXT_PRIOR[kind]);
    return {
      path,
      kind,
      title: entry ? nameOf(entry) : titleOf(text, path, index),
      trail: trailOf(path, entry, index),
      text: texts.get(path) ?? '',
      alsoCalled: hit && (hit.field !== 'title' || hit.entry !== entry) ? hit.name.label : '',
      score,
      evidence,
      locale,
    };
  });
  const perPage = new Map<string, number>();
  return sectionBeforePage(
    results.sort((a, b) => b.score - a.score),
    hits,
    query,
    index,
  ).filter(({ path }) => {
    const page = path.replace(/#.*/, '');
    const count = (perPage.get(page) ?? 0) + 1;
    perPage.set(page, count);
    return count <= PER_PAGE;
  });
}

/** `/en/roles/` → `/roles/`. */
export const withoutLanguage = (url: string): string => url.replace(/^\/en\//, '/');

/** The title of a section that every role or SOP has says nothing without the name of its page. */
function nameOf({ type, title, parent }: Entry): string {
  const isCommon = type === 'role-section' || type === 'sop-section' || type === 'onboarding-section';
  return isCommon && parent ? `${parent.title} · ${title}` : title;
}

/** An item of a list has no name: its first words serve. */
function titleOf(hit: SectionHit | undefined, path: string, index: TitleIndex): string {
  const { anchor = '', heading = '', text = '' } = hit?.section ?? {};
  if (!anchor) return index.byPath.get(path)?.title ?? heading;
  const isItem = !text.startsWith(heading.slice(0, 8));
  return isItem && text
    ? (/^.{1,48}?(?=[。；;]|\. |$)/u.exec(text)?.[0] ?? `${text.slice(0, 48)}…`)
    : heading;
}

/** Titles from the section of the site down to what the result is part of. */
function trailOf(path: string, entry: Entry | undefined, index: TitleIndex): string[] {
  const page = path.replace(/#.*/, '');
  const parts = page.split('/').filter(Boolean);
  const trail = parts.flatMap((_, i) => {
    const above = `/${parts.slice(0, i + 1).join('/')}/`;
    const known = above === path ? undefined : index.byPath.get(above);
    return known ? [known.title] : [];
  });
  return entry?.parent && !trail.includes(entry.parent.title) && entry.parent.path !== page
    ? [...trail, entry.parent.title]
    : trail;
}
