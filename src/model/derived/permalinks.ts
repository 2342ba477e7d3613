import { derivedPages, pageAnchors } from '../anchors.ts';
import type { Playbook } from '../playbook.ts';
import { LOCALES } from '../schema/common.ts';

/**
 * Every address the playbook publishes: `path` and `path#anchor` without language and base, each once, sorted by code
 * unit so that the ledger has the same order on every machine. Both languages share them.
 *
 * Derived reading entries (`rd-…`) are not among them: they come and go with the SOPs and KPIs of a role, and what they
 * lead to has a permanent address of its own.
 */
export function permalinks(playbook: Playbook): readonly string[] {
  const written = playbook.pages.flatMap((page) => {
    const anchors = LOCALES.flatMap((locale) => pageAnchors(page, locale, playbook));
    return [page.path, ...anchors.map((anchor) => `${page.path}#${anchor}`)];
  });
  const derived = [...derivedPages(playbook)].flatMap(([path, anchors]) => [
    path,
    ...anchors.map((anchor) => `${path}#${anchor}`),
  ]);
  return [...new Set([...written, ...derived])].sort();
}
