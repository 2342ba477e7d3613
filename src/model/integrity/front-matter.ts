import type { Problem } from '../problem.ts';
import type { IntegrityInput } from './input.ts';
import { ownTexts } from './texts.ts';

/** The day after, as `YYYY-MM-DD`. */
const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Reviews that have not happened yet, and sections of the navigation that have no page. */
export function frontMatter({ playbook, locate, today }: IntegrityInput): readonly Problem[] {
  // It is already tomorrow for a part of the world.
  const latest = dayAfter(today);
  const reviews = ownTexts(playbook.pages).flatMap(({ text: { front } }) => {
    if (front.reviewed <= latest) return [];
    const message = `\`reviewed\` is in the future (${front.reviewed}); write the day on which the page was last confirmed`;
    return [{ ...locate(front, ['reviewed']), code: 'reviewed-in-future', message }];
  });
  const sections = playbook.site.sections.flatMap((section, i) => {
    if (playbook.page(`/${section}/`)) return [];
    const message = `section \`${section}\` has no page; add content/${section}/zh.mdx and en.mdx, or remove it here`;
    return [{ ...locate(playbook.site, ['sections', i]), code: 'unknown-section', message }];
  });
  return [...reviews, ...sections];
}
