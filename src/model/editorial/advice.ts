import { ownTexts } from '../integrity/texts.ts';
import type { PageText, Playbook, Prose } from '../playbook.ts';
import type { Locale } from '../schema/common.ts';
import { PARAGRAPH_BAR, paragraphLength, SENTENCE_BAR, sentenceLengths } from './length.ts';
import { isUsable } from './usable.ts';

/** What no check refuses and an editor would still change, as lines that name a file. */
export interface Advice {
  /** Chinese pages whose sentences are long on average. */
  readonly longSentences: readonly string[];
  readonly longParagraphs: readonly string[];
  /** Pages without a table, example, template or checklist. */
  readonly nothingToUse: readonly string[];
  /** Pages that end without saying where to go next; the home page leads everywhere. */
  readonly deadEnds: readonly string[];
  /** English texts with straight quotation marks; the playbook writes “ ”. */
  readonly straightQuotes: readonly string[];
  readonly kpisWithoutExample: readonly string[];
}

const isRunning = ({ kind }: Prose): boolean => kind === 'paragraph' || kind === 'item';
const at = ({ file }: PageText, { runs }: Prose): string => `${file}:${runs[0]?.line ?? 1}`;

function averageSentence({ prose }: PageText): number {
  const lengths = prose.filter(isRunning).flatMap(({ text }) => sentenceLengths(text));
  return lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

function longParagraphs(text: PageText, locale: Locale): readonly string[] {
  return text.prose.filter(isRunning).flatMap((block) => {
    const length = paragraphLength(block.text, locale);
    const unit = locale === 'zh' ? 'characters' : 'words';
    return length > PARAGRAPH_BAR[locale] ? [`${at(text, block)} ${length} ${unit}`] : [];
  });
}

/** Everything an editor would look at again. */
export function editorialAdvice(playbook: Playbook): Advice {
  const texts = ownTexts(playbook.pages);
  return {
    longSentences: texts.flatMap(({ locale, text }) => {
      const average = locale === 'zh' ? averageSentence(text) : 0;
      return average > SENTENCE_BAR ? [`${text.file} ${average.toFixed(1)} characters on average`] : [];
    }),
    longParagraphs: texts.flatMap(({ locale, text }) => longParagraphs(text, locale)),
    nothingToUse: texts.flatMap(({ page, text }) => (isUsable(text, page.kind) ? [] : [text.file])),
    deadEnds: playbook.pages.flatMap(({ path, kind, zh }) =>
      kind === 'home' || zh.front.next.length > 0 ? [] : [path],
    ),
    straightQuotes: texts.flatMap(({ locale, text }) =>
      locale === 'en'
        ? text.prose.flatMap((block) => (block.text.includes('"') ? [at(text, block)] : []))
        : [],
    ),
    kpisWithoutExample: playbook.kpis.flatMap(({ id, example }) => (example ? [] : [id])),
  };
}
