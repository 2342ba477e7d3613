import type { CONTENT_COMPONENTS } from '../model/components.ts';
import type { Page, PageKind, PageText } from '../model/playbook.ts';
import figures from '../styles/sheets/figures.css?url';
import home from '../styles/sheets/home.css?url';
import process from '../styles/sheets/process.css?url';
import role from '../styles/sheets/role.css?url';
import work from '../styles/sheets/work.css?url';

/** Style sheets that few pages need, beside the one of every page. A sheet is one more request: a page should need one at most. */
const OF_KIND: Partial<Record<PageKind, string>> = {
  home,
  role,
  sop: process,
  rasci: work,
};

const OF_COMPONENT: Partial<Record<keyof typeof CONTENT_COMPONENTS, string>> = {
  KpiTree: figures,
  TeamStages: figures,
  TeamCoverage: figures,
  FirstHires: figures,
  TShapes: figures,
};

function ofText({ components, fences }: PageText): string[] {
  const used = Object.entries(OF_COMPONENT).filter(([name]) => components.some((use) => use.name === name));
  return [
    ...used.map(([, sheet]) => sheet),
    ...(fences.some(({ lang }) => lang === 'mermaid') ? [figures] : []),
  ];
}

/**
 * Addresses of the style sheets that a page needs beside the one of every page, each once.
 * @param page undefined for a page without a folder in `content/`
 * @param text the page in the language that is shown
 */
export function sheetsOf(page: Page, text: PageText): string[] {
  const own = OF_KIND[page.kind];
  return [...new Set([...(own ? [own] : []), ...ofText(text)])];
}

/** The page for a wrong address greets like the home page. */
export const NOT_FOUND_SHEETS: readonly string[] = [home];
