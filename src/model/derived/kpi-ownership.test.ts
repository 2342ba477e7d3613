import { describe, expect, it } from 'vitest';
import { kpiPlaces, kpisByCategory, kpisByGoal, kpisByOwner, orphanKpis } from './kpi-ownership.ts';
import { realContent } from './testing/content.ts';
import { goal, kpi, label, playbook, role, sop, step } from './testing/small.ts';

const book = playbook({
  roles: [role('lead'), role('writer', { kpis_contributes: ['leads', 'reach'] })],
  kpiCategories: [
    { id: 'cat', name: label('cat') },
    { id: 'empty', name: label('empty') },
  ],
  kpis: [
    kpi('reach', 'writer'),
    kpi('leads', 'lead'),
    kpi('lost', 'nobody'),
    kpi('cost', 'lead', { category: 'other' }),
    kpi('odd', 'nobody', { category: 'other', goals: ['gone'] }),
  ],
  goals: [goal('growth', { primary: ['leads', 'gone'], secondary: ['reach'], guardrail: ['cost'] })],
  sops: [sop('blog', [step('write', 'writer', 1, 'end')])],
});
const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

describe('the KPIs', () => {
  it('by owner, a role without one included', () => {
    expect(kpisByOwner(book).map(({ role: { id }, kpis }) => [id, ids(kpis)])).toEqual([
      ['lead', ['leads', 'cost']],
      ['writer', ['reach']],
    ]);
  });

  it('by category, in catalogue order', () => {
    expect(kpisByCategory(book).map(({ category, kpis }) => [category.id, ids(kpis)])).toEqual([
      ['cat', ['reach', 'leads', 'lost']],
      ['empty', []],
    ]);
  });

  it('by goal and use, with those that only say they serve it', () => {
    const [growth] = kpisByGoal(book);
    expect(ids(growth?.primary)).toEqual(['leads']);
    expect(ids(growth?.secondary)).toEqual(['reach']);
    expect(ids(growth?.guardrail)).toEqual(['cost']);
    expect(ids(growth?.diagnostic)).toEqual(['lost']);
  });

  it.each([
    ['reach', 'writer', [], ['growth secondary'], []],
    ['leads', 'lead', ['writer'], ['growth primary'], ['blog']],
    ['lost', undefined, [], [], []],
  ])('%s: owner, contributors, goals and SOPs', (id, owner, contributors, goals, sops) => {
    const found = book.kpi(id);
    if (!found) throw new Error(`no KPI ${id}`);
    const places = kpiPlaces(found, book);
    expect(places.owner?.id).toBe(owner);
    expect(ids(places.contributors)).toEqual(contributors);
    expect(places.goals.map((entry) => `${entry.goal.id} ${entry.use}`)).toEqual(goals);
    expect(ids(places.sops)).toEqual(sops);
  });

  it('without a goal or a role', () => {
    const { withoutGoal, withoutRole } = orphanKpis(book);
    expect([ids(withoutGoal), ids(withoutRole)]).toEqual([['odd'], ['lost', 'odd']]);
  });

  it('of the real content stand in one category and with one owner each', () => {
    const real = realContent();
    const all = ids(real.kpis)?.toSorted();
    expect(
      kpisByCategory(real)
        .flatMap(({ kpis }) => ids(kpis) ?? [])
        .sort(),
    ).toEqual(all);
    expect(
      kpisByOwner(real)
        .flatMap(({ kpis }) => ids(kpis) ?? [])
        .sort(),
    ).toEqual(all);
  });
});
