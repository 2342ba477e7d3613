import type { ComponentUse, Page } from '../playbook.ts';
import type { Problem } from '../problem.ts';
import { checkUse } from './components.ts';
import type { IntegrityInput } from './input.ts';
import type { Known } from './known.ts';
import { componentParity } from './parity-components.ts';
import { headingParity } from './parity-headings.ts';
import { isBilingual } from './texts.ts';

const SAME = ['order', 'owner', 'reviewed', 'next'] as const;

/** Front matter that must be equal in both languages. */
function frontParity(page: Page, { locate, refused }: IntegrityInput): readonly Problem[] {
  return SAME.flatMap((key) => {
    const [zh, en] = [String(page.zh.front[key]), String(page.en.front[key])];
    const isRefused = [page.zh.file, page.en.file].some((file) => refused.get(file)?.has(key));
    if (zh === en || isRefused) return [];
    const place = locate(page.en.front, [key]);
    const other = locate(page.zh.front, [key]);
    const message = `\`${key}\` differs: here \`${en}\`, in ${other.file}:${other.line} \`${zh}\`; write the same in both languages`;
    return [{ ...place, code: 'front-matter-differs', message }];
  });
}

/** Chinese against English: the same sections, components and page data. */
export function parity(input: IntegrityInput, known: Known): readonly Problem[] {
  const { playbook, harmed } = input;
  return playbook.pages.filter(isBilingual).flatMap((page) => {
    const front = frontParity(page, input);
    if (harmed.has(page.zh.file) || harmed.has(page.en.file)) return front;
    const components = componentParity(page);
    // A component that is refused may be the very one that seems to be missing.
    const isSound = (use: ComponentUse) =>
      checkUse(use, known, playbook).length === 0 && !Object.values(use.props).includes(null);
    const isTrue = components.length > 0 && [...page.zh.components, ...page.en.components].every(isSound);
    return [...front, ...headingParity(page), ...(isTrue ? components : [])];
  });
}
