import type { TextRule } from '../editorial/finding.ts';
import { type EditorialText, editorialTexts } from '../editorial/texts.ts';
import { typography } from '../editorial/typography.ts';
import { forbiddenWords, namesIn } from '../editorial/variants.ts';
import type { Problem } from '../problem.ts';
import type { Locale } from '../schema/common.ts';
import type { IntegrityInput } from './input.ts';

/** Typography and words that the playbook does not allow, in every text of pages and data. */
export function editorial(input: IntegrityInput): readonly Problem[] {
  const { playbook } = input;
  const words = (locale: Locale) =>
    forbiddenWords(playbook.variants[locale], namesIn(playbook, locale), locale);
  const forbidden: Readonly<Record<Locale, TextRule>> = { zh: words('zh'), en: words('en') };
  // The marks of Mermaid are no punctuation.
  const rulesFor = (locale: Locale, kind: EditorialText['kind']): readonly TextRule[] =>
    kind === 'diagram'
      ? [forbidden[locale]]
      : [...typography(locale, kind === 'template'), forbidden[locale]];
  return editorialTexts(input).flatMap(({ locale, kind, text, place }) =>
    rulesFor(locale, kind).flatMap((rule) =>
      rule(text).map(({ at, code, message }) => ({ ...place(at), code, message })),
    ),
  );
}
