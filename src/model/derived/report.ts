import type { Page, Playbook } from '../playbook.ts';
import type { Kpi } from '../schema/kpi.ts';
import type { Term } from '../schema/reference.ts';
import type { Role } from '../schema/role.ts';
import type { Sop } from '../schema/sop.ts';
import { type Freshness, pageFreshness } from './freshness.ts';
import { orphanKpis } from './kpi-ownership.ts';
import { dataLinks, writtenLinks } from './links.ts';
import { PARITY_COUNTS, type PageParity, pageParity } from './parity.ts';
import { roleRasci } from './raci.ts';

/** What is not wrong and still wants a look. Every list is empty in a playbook in good order. */
export interface Report {
  /** Articles that no text, front matter or data leads to: only the navigation does. */
  readonly orphanPages: readonly Page[];
  /** Roles that no step names; being informed along with the whole team does not count. */
  readonly rolesWithoutSop: readonly Role[];
  /** SOPs in which no role of the team is responsible for a step. */
  readonly sopsWithoutRole: readonly Sop[];
  /** KPIs that serve no goal. */
  readonly kpisWithoutGoal: readonly Kpi[];
  /** KPIs whose owner is no role. */
  readonly kpisWithoutRole: readonly Kpi[];
  /** Glossary entries that no text marks, links or mentions, no other entry names and no data mentions. */
  readonly unusedTerms: readonly Term[];
  /** Pages whose review is overdue or due soon, the most overdue first. */
  readonly stalePages: readonly { readonly page: Page; readonly freshness: Freshness }[];
  /** Pages whose owner is no role. */
  readonly pagesWithoutOwner: readonly Page[];
  /** Pages whose languages lead to different places or differ in size. */
  readonly unevenPages: readonly PageParity[];
}

/** Pages that other pages list by themselves: home, landings, and the entries of a directory. */
const LISTED: ReadonlySet<Page['kind']> = new Set([
  'home',
  'section',
  'role-directory',
  'role',
  'sop-directory',
  'sop',
]);

/** Pages nothing but the navigation leads to. */
function orphanPages(playbook: Playbook): readonly Page[] {
  const targets = new Set(dataLinks(playbook).map((to) => to.split('#')[0] ?? ''));
  for (const page of playbook.pages) {
    for (const link of writtenLinks(page)) {
      const path = link.split(/[#?]/)[0] ?? '';
      if (path !== page.path) targets.add(path);
    }
  }
  return playbook.pages.filter((page) => !LISTED.has(page.kind) && !targets.has(page.path));
}

/** Terms nobody uses. A term is mentioned when its Chinese name or its abbreviation stands in data or in a text. */
function unusedTerms(playbook: Playbook): readonly Term[] {
  const links = new Set(playbook.pages.flatMap(writtenLinks));
  const related = new Set(playbook.terms.flatMap((term) => term.related));
  const { roles, sops, kpis, goals, stages, structures, organisation, skills, tools } = playbook;
  const data = JSON.stringify([roles, sops, kpis, goals, stages, structures, organisation, skills, tools]);
  const texts = playbook.pages
    .filter(({ kind }) => kind !== 'glossary')
    .flatMap(({ zh }) => zh.prose.map(({ text }) => text))
    .join('\n');
  const mentioned = ({ name, abbr }: Term) =>
    [name.zh, abbr].some(
      (word) =>
        word !== undefined && (texts.includes(word) || data.includes(JSON.stringify(word).slice(1, -1))),
    );
  return playbook.terms.filter(
    (term) => !links.has(`/glossary/#${term.id}`) && !related.has(term.id) && !mentioned(term),
  );
}

/**
 * Everything that deserves a look.
 * @param today `YYYY-MM-DD`
 */
export function contentReport(playbook: Playbook, today: string): Report {
  const kpis = orphanKpis(playbook);
  return {
    orphanPages: orphanPages(playbook),
    rolesWithoutSop: playbook.roles.filter((role) =>
      roleRasci(role.id, playbook).every((row) => row.viaTeam),
    ),
    sopsWithoutRole: playbook.sops.filter((sop) => sop.steps.every((step) => !playbook.role(step.owner))),
    kpisWithoutGoal: kpis.withoutGoal,
    kpisWithoutRole: kpis.withoutRole,
    unusedTerms: unusedTerms(playbook),
    stalePages: playbook.pages
      .map((page) => ({ page, freshness: pageFreshness(page, playbook, today) }))
      .filter(({ freshness }) => freshness.state !== 'fresh')
      .toSorted((a, b) => a.freshness.daysLeft - b.freshness.daysLeft),
    pagesWithoutOwner: playbook.pages.filter(
      ({ zh, en }) => !playbook.role(zh.front.owner) || !playbook.role(en.front.owner),
    ),
    unevenPages: playbook.pages.map(pageParity).filter(({ even }) => !even),
  };
}

/** `/a/ headings 4/3; only zh: /b/`: what differs, Chinese first. */
function parityLine({ path, counts, linksOnlyZh, linksOnlyEn }: PageParity): string {
  const sizes = PARITY_COUNTS.filter((what) => counts[what].zh !== counts[what].en);
  const parts = [
    ...sizes.map((what) => `${what} ${counts[what].zh}/${counts[what].en}`),
    ...(linksOnlyZh.length > 0 ? [`only zh: ${linksOnlyZh.join(' ')}`] : []),
    ...(linksOnlyEn.length > 0 ? [`only en: ${linksOnlyEn.join(' ')}`] : []),
  ];
  return `${path} ${parts.join('; ')}`;
}

/** The report as lines for a terminal: a heading per kind with its number, then the entries. */
export function reportText(report: Report): string {
  const section = (title: string, entries: readonly string[]) =>
    [`${title}: ${entries.length}`, ...entries.map((entry) => `  ${entry}`)].join('\n');
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const paths = (list: readonly Page[]) => list.map(({ path }) => path);
  const reviewed = report.stalePages.map(
    ({ page, freshness: { state, daysLeft, dueOn } }) =>
      `${page.path} ${state === 'stale' ? `overdue by ${-daysLeft} days` : `due by ${dueOn}`}`,
  );
  return [
    section('Pages that only the navigation leads to', paths(report.orphanPages)),
    section('Roles that no SOP names', ids(report.rolesWithoutSop)),
    section('SOPs in which no role of the team is responsible', ids(report.sopsWithoutRole)),
    section('KPIs that serve no goal', ids(report.kpisWithoutGoal)),
    section('KPIs without a role that answers for them', ids(report.kpisWithoutRole)),
    section('Terms never used', ids(report.unusedTerms)),
    section('Pages to review', reviewed),
    section('Pages without an owner', paths(report.pagesWithoutOwner)),
    section('Pages whose languages differ in links or size', report.unevenPages.map(parityLine)),
  ].join('\n\n');
}
