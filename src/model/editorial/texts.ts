import type { IntegrityInput } from '../integrity/input.ts';
import { ownTexts } from '../integrity/texts.ts';
import type { PageText, Prose, ProseKind } from '../playbook.ts';
import type { Place } from '../problem.ts';
import type { Locale } from '../schema/common.ts';
import { labels } from './labels.ts';

/** A text of the playbook that has an author. */
export interface EditorialText {
  readonly locale: Locale;
  /** `title` stands in front matter or a tag, `label` in data, `template` is there to be copied, `diagram` is Mermaid. */
  readonly kind: ProseKind | 'title' | 'label' | 'template' | 'diagram';
  readonly text: string;
  /** Where a character (from 0) of the text stands. */
  readonly place: (at: number) => Place;
}

/** The place of a character some lines or columns behind a place where the text before it begins. */
export function placeBehind({ file, line, column }: Place, before: string): Place {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { file, line, column: column + last.length }
    : { file, line: line + lines.length - 1, column: last.length + 1 };
}

/** Where a character of a block stands: counted from the run that it belongs to. */
function placeIn({ text, runs }: Prose, file: string, at: number): Place {
  const run = runs.findLast((candidate) => candidate.at <= at) ?? runs[0];
  if (!run) return { file, line: 1, column: 1 };
  return placeBehind({ file, line: run.line, column: run.column }, text.slice(run.at, at));
}

/** The texts of one language of a page. */
function pageTexts(
  { file, front, prose, components, fences }: PageText,
  locale: Locale,
  locate: IntegrityInput['locate'],
): readonly EditorialText[] {
  const titles = (['title', 'summary', 'outcome'] as const).flatMap((key): EditorialText[] => {
    const text = front[key];
    return text ? [{ locale, kind: 'title', text, place: () => locate(front, [key]) }] : [];
  });
  const props = components.flatMap(({ props: { title }, line, column }): EditorialText[] =>
    typeof title === 'string'
      ? [{ locale, kind: 'title', text: title, place: () => ({ file, line, column }) }]
      : [],
  );
  const blocks = prose.map(
    (block): EditorialText => ({
      locale,
      kind: block.kind,
      text: block.text,
      place: (at) => placeIn(block, file, at),
    }),
  );
  const templates = fences.flatMap(({ lang, value, line }): EditorialText[] =>
    lang === 'md' || lang === 'mermaid'
      ? [
          {
            locale,
            kind: lang === 'md' ? 'template' : 'diagram',
            text: value,
            place: (at) => placeBehind({ file, line: line + 1, column: 1 }, value.slice(0, at)),
          },
        ]
      : [],
  );
  return [...titles, ...blocks, ...props, ...templates];
}

/** Every text of pages and data, except what readers may type (aliases, popular searches) and code. */
export function editorialTexts(input: IntegrityInput): readonly EditorialText[] {
  const pages = ownTexts(input.playbook.pages).flatMap(({ locale, text }) =>
    pageTexts(text, locale, input.locate),
  );
  return [...pages, ...labels(input)];
}
