import { atomsOf, fold, HAN, stem } from './fold.ts';
import type { Query, Term } from './query.ts';

/** A page of the full-text index, as Pagefind hands it over. */
export interface Fragment {
  /** Path from the root of the site, without base, language included: `/en/roles/seo/`. */
  readonly url: string;
  readonly title: string;
  /** The page's text, cut into words. */
  readonly words: readonly string[];
  /** Elements with an id; `location` is the place of their first word. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

const BREAK = '\u200b';
/** Pagefind puts this before everything it compresses. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Reads one of Pagefind's fragments: a page's words, anchors and title, compressed by gzip.
 * @throws when it is something else
 */
export async function readFragment(compressed: ArrayBuffer): Promise<Fragment> {
  const stream = new Response(compressed).body?.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(stream).text();
  const { url, content, meta, anchors }: PagefindFragment = JSON.parse(
    text.startsWith(SIGNATURE) ? text.slice(SIGNATURE.length) : text,
  );
  return {
    url,
    title: meta['title'] ?? '',
    words: content.includes(BREAK) ? content.split(BREAK) : content.split(/\s+/),
    anchors,
  };
}

/** What stands in a fragment, as far as it is used here. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: Fragment['anchors'];
}

/** A stretch of a page with an anchor of its own. */
export interface TextSection {
  /** Empty for the top of the page. */
  readonly anchor: string;
  /** The heading of the section, or the nearest one above an item. */
  readonly heading: string;
  /** Headings above it, outermost first. */
  readonly above: readonly string[];
  readonly text: string;
}

const LEVEL = /^h([1-6])$/;

/**
 * Cuts a page at its anchors. Items of a list with an id are sections too; Pagefind leaves out the text of labels, so
 * that of an item with a tick box is known from its anchor only, and what follows it belongs to the heading above.
 */
export function sectionsOf({ words, anchors, title }: Fragment): readonly TextSection[] {
  const cuts = [
    { element: 'h1', id: '', text: title, location: 0 },
    ...anchors.toSorted((a, b) => a.location - b.location),
  ];
  const open: { level: number; text: string; section: { text: string } }[] = [];
  return cuts.map((cut, i) => {
    const between = joinWords(words.slice(cut.location, cuts[i + 1]?.location ?? words.length));
    const level = Number(LEVEL.exec(cut.element)?.[1] ?? 0);
    const section = { anchor: cut.id, heading: title, above: [] as string[], text: between };
    if (level > 0) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push({ level, text: cut.text, section });
    } else if (cut.text && !between.startsWith(cut.text.slice(0, 2))) {
      section.text = cut.text;
      const heading = open.at(-1)?.section;
      if (heading && between) heading.text += ` ${between}`;
    }
    const headings = open.map(({ text }) => text);
    section.heading = headings.at(-1) ?? title;
    section.above = headings.slice(0, -1);
    return section;
  });
}

/** The end of a Chinese sentence, or of a word in one. */
const HAN_END = /[\p{Script=Han}”》）」]$/u;

/** Puts the words of a text together again: Latin words with spaces, Chinese without. */
export function joinWords(words: readonly string[]): string {
  let text = '';
  for (const word of words) {
    const trimmed = word.trim();
    // Pagefind ends every block with a full stop of its own.
    const part = trimmed === '.' && HAN_END.test(text) ? '。' : trimmed;
    if (part) text += text && /[a-z0-9.,;:!?)%]$/i.test(text) && /^[a-z0-9(]/i.test(part) ? ` ${part}` : part;
  }
  return text;
}

const IN_HEADING = 0.86;
const IN_TITLE = 0.74;
const IN_TEXT = 0.6;
const ON_PAGE = 0.3;
/** On a longer page what stands elsewhere says less about a section. */
const LONG_PAGE = 20;

/** Whether a folded text contains a term, and how far the variant that it contains is trusted; 0 to 1. */
export function contains(term: Term, folded: string, stems: () => ReadonlySet<string>): number {
  let most = 0;
  for (const { name, trust } of term.variants) {
    if (trust <= most) continue;
    if (
      name.hasHan
        ? folded.includes(name.key)
        : name.stems.length > 1
          ? folded.includes(name.text)
          : stems().has(name.stems[0] ?? '')
    )
      most = trust;
  }
  return most;
}

interface Searchable {
  readonly folded: string;
  readonly stems: () => ReadonlySet<string>;
}

function searchable(text: string): Searchable {
  const folded = fold(text);
  let stems: ReadonlySet<string> | undefined;
  return {
    // Chinese may be cut by spaces where Latin words stand in it.
    folded: HAN.test(folded) ? `${folded} ${folded.replaceAll(' ', '')}` : folded,
    stems: () =>
      (stems ??= new Set(
        atomsOf(folded)
          .filter((atom) => !HAN.test(atom))
          .map(stem),
      )),
  };
}

/** How well one section answers. */
export interface SectionHit {
  readonly section: TextSection;
  /** Per term, 0 to 1. */
  readonly evidence: readonly number[];
}

/** Scores the sections of a page, each by its own text and, less, by what stands above and around it. */
export function scoreSections(fragment: Fragment, query: Query): readonly SectionHit[] {
  const sections = sectionsOf(fragment).map((section) => ({
    section,
    text: searchable(section.text),
    heading: searchable(section.heading),
    above: searchable(section.above.join(' ')),
  }));
  const title = searchable(fragment.title);
  const onPage = query.terms.map((term) =>
    Math.max(...sections.map(({ text }) => contains(term, text.folded, text.stems))),
  );
  const around = ON_PAGE * Math.min(1, LONG_PAGE / sections.length);
  return sections.map(({ section, text, heading, above }) => ({
    section,
    evidence: query.terms.map((term, i) =>
      Math.max(
        contains(term, heading.folded, heading.stems) * IN_HEADING,
        contains(term, title.folded, title.stems) * IN_TITLE,
        contains(term, above.folded, above.stems) * IN_TITLE,
        contains(term, text.folded, text.stems) * IN_TEXT,
        (onPage[i] ?? 0) * around,
      ),
    ),
  }));
}
