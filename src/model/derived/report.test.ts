import { describe, expect, it } from 'vitest';
import { contentReport, reportText } from './report.ts';
import { goal, kpi, page, partner, playbook, role, sop, step, term } from './testing/small.ts';

const at = { file: 'x', line: 1, column: 1 };
const book = playbook({
  roles: [role('lead'), role('idle')],
  partners: [partner('ext-sales'), partner('all-team')],
  sops: [
    sop('blog', [step('write', 'lead', 1, 'end', { informed: ['all-team'] })]),
    sop('sales', [step('call', 'ext-sales', 1, 'end')]),
  ],
  kpis: [kpi('leads', 'lead'), kpi('lost', 'nobody', { goals: ['gone'], source: { zh: 'CRM', en: 'CRM' } })],
  goals: [goal('growth', { primary: ['leads'], secondary: [], guardrail: ['leads'] })],
  terms: [
    term('marked'),
    term('related'),
    term('crm', { abbr: 'CRM' }),
    term('unused', { related: ['related'], name: { zh: '没人用', en: 'unused' } }),
  ],
  pages: [
    page('/', 'home'),
    page('/strategy/', 'section', {
      zh: {
        links: [{ ...at, href: '/linked/#x' }],
        components: [{ ...at, name: 'Term', props: { id: 'marked' } }],
      },
    }),
    page('/linked/', 'article', { front: { reviewed: '2026-10-01', next: ['/linked/', '/next/'] } }),
    page('/next/', 'article', { front: { reviewed: '2026-05-01' } }),
    page('/orphan/', 'article', {
      front: { owner: 'gone', reviewed: '2026-10-01' },
      zh: { links: [{ ...at, href: '/orphan/#up' }] },
    }),
  ],
});
const report = contentReport(book, '2026-10-25');

describe('contentReport', () => {
  it.each([
    ['rolesWithoutSop', report.rolesWithoutSop, ['idle']],
    ['sopsWithoutRole', report.sopsWithoutRole, ['sales']],
    ['kpisWithoutGoal', report.kpisWithoutGoal, ['lost']],
    ['kpisWithoutRole', report.kpisWithoutRole, ['lost']],
    ['unusedTerms', report.unusedTerms, ['unused']],
  ])('%s', (_, list, expected) => expect(list.map(({ id }) => id)).toEqual(expected));

  it('finds pages that only the navigation or they themselves lead to', () => {
    expect(report.orphanPages.map(({ path }) => path)).toEqual(['/orphan/']);
  });

  it('finds pages without a role as owner', () => {
    expect(report.pagesWithoutOwner.map(({ path }) => path)).toEqual(['/orphan/']);
  });

  it('lists pages to review, the most overdue first', () => {
    expect(report.stalePages.map(({ page: { path }, freshness: { state } }) => [path, state])).toEqual([
      ['/', 'stale'],
      ['/strategy/', 'stale'],
      ['/next/', 'due'],
    ]);
  });

  it('finds pages whose languages lead to different places', () => {
    expect(report.unevenPages.map(({ path }) => path)).toEqual(['/strategy/', '/orphan/']);
  });

  it('reads as a list with numbers', () => {
    const text = reportText(report);
    expect(text).toContain(
      'Pages that only the navigation leads to: 1\n  /orphan/\n\nRoles that no SOP names: 1\n  idle',
    );
    expect(text).toContain('Pages to review: 3\n  / overdue by 117 days\n');
    expect(text).toContain('  /next/ due by 2026-10-28');
    expect(text).toContain('  /orphan/ links 1/0; only zh: /orphan/#up');
  });
});
