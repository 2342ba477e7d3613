import { pageAnchors } from '../anchors.ts';
import type { PageText, Playbook } from '../playbook.ts';
import type { Place, Problem } from '../problem.ts';
import { contentComponent } from './components.ts';
import type { IntegrityInput } from './input.ts';
import { type OwnText, ownTexts } from './texts.ts';

interface Own extends Place {
  readonly id: string;
  readonly isItem: boolean;
}

/** Anchors that the author wrote into the text, in page order. */
function written(text: PageText): readonly Own[] {
  const headings = text.headings.flatMap(({ id, file, line, column }): Own[] =>
    id === null ? [] : [{ id, file, line, column, isItem: false }],
  );
  const components = text.components.flatMap(({ name, props, file, line, column }) =>
    Object.entries(contentComponent(name)?.props ?? {}).flatMap(([prop, { type }]): Own[] => {
      const id = props[prop];
      return type === 'new-id' && typeof id === 'string'
        ? [{ id, file, line, column, isItem: name === 'CheckItem' }]
        : [];
    }),
  );
  return [...headings, ...components].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The anchors that data puts on a page: all but those written in the text. */
function fromData({ page, locale }: OwnText, own: readonly Own[], playbook: Playbook): ReadonlySet<string> {
  const rest = [...pageAnchors(page, locale, playbook)];
  for (const { id } of own) {
    const index = rest.indexOf(id);
    if (index >= 0) rest.splice(index, 1);
  }
  return new Set(rest);
}

/** Anchors that stand on one page twice. */
export function anchors({ playbook }: IntegrityInput): readonly Problem[] {
  return ownTexts(playbook.pages).flatMap((entry) => {
    const own = written(entry.text);
    const data = fromData(entry, own, playbook);
    const seen = new Map<string, Own>();
    return own.flatMap(({ id, isItem, ...place }): Problem[] => {
      const before = seen.get(id);
      if (before) {
        // Two items with one id are reported as items: theirs are unique over the whole site.
        if (isItem && before.isItem) return [];
        const message = `id \`${id}\` stands on this page already (line ${before.line}); choose another`;
        return [{ ...place, code: 'duplicate-anchor', message }];
      }
      seen.set(id, { id, isItem, ...place });
      if (!data.has(id)) return [];
      const message = `id \`${id}\` is an anchor that this page's data makes; choose another`;
      return [{ ...place, code: 'duplicate-anchor', message }];
    });
  });
}
