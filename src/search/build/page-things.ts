import type { Page, Playbook } from '../../model/playbook.ts';
import type { Aliases } from '../../model/schema/common.ts';
import type { EntryType } from '../kinds.ts';
import { merge, type Thing } from './thing.ts';

const PAGE_TYPES: Partial<Record<Page['kind'], EntryType>> = { role: 'role', sop: 'sop' };

/** Pages, then the headings of their text. */
export function pages(playbook: Playbook): readonly Thing[] {
  const things = playbook.pages.map((page): Thing => {
    const id = page.path.split('/').at(-2) ?? '';
    const role = page.kind === 'role' ? playbook.role(id) : undefined;
    const sop = page.kind === 'sop' ? playbook.sop(id) : undefined;
    const title = { zh: page.zh.front.title, en: page.en.front.title };
    const front: Aliases = { zh: page.zh.front.aliases, en: page.en.front.aliases };
    const known = role ? merge(role.aliases, role.titles, front) : sop ? merge(sop.aliases, front) : front;
    const name = role?.name ?? sop?.name ?? title;
    const aliases = role || sop ? merge(known, { zh: [title.zh], en: [title.en] }) : known;
    return { path: page.path, type: PAGE_TYPES[page.kind] ?? 'page', name, aliases };
  });
  const headings = playbook.pages.flatMap((page): readonly Thing[] =>
    page.zh.headings.flatMap(({ id, text }) => {
      const translated = page.en.headings.find((heading) => heading.id === id)?.text;
      if (id === null || translated === undefined) return [];
      return [
        {
          path: `${page.path}#${id}`,
          type: 'heading',
          name: { zh: text, en: translated },
          parent: page.path,
        },
      ];
    }),
  );
  return [...things, ...headings];
}

/** Questions that tables of the text answer, as names of the place where the answer stands. */
export const questions = (playbook: Playbook): readonly Thing[] =>
  playbook.pages.flatMap(({ zh, en }) =>
    zh.questions.flatMap(({ text, to }, at): Thing[] => {
      const translated = en.questions[at];
      return translated?.to === to
        ? [{ path: to, type: 'question', name: { zh: text, en: translated.text } }]
        : [];
    }),
  );
