import { describe, expect, it } from 'vitest';
import { kpiTree } from './kpi-tree.ts';
import { realContent } from './testing/content.ts';
import { goal, kpi, playbook, role } from './testing/small.ts';

const growth = goal('growth', { primary: ['leads'], secondary: [], guardrail: ['cost', 'leads', 'gone'] });
const book = playbook({
  roles: [role('lead')],
  kpis: [kpi('leads', 'lead'), kpi('cost', 'ext-x')],
  goals: [growth],
});

describe('kpiTree', () => {
  const tree = kpiTree(growth, book, { locale: 'en', address: (to) => `/en${to}` });

  it('goes from the goal over its uses to KPIs with owner, hue and link; a use without KPIs is left out', () => {
    expect(tree.nodes).toMatchObject([
      { id: 'growth', lines: ['growth'], shape: 'stadium' },
      { id: 'use-primary', lines: ['Primary', 'Is the goal reached?'] },
      { id: 'kpi-leads', lines: ['leads', 'lead'], classes: ['role-lead'], href: '/en/strategy/kpis/#leads' },
      { id: 'use-guardrail', lines: ['Guardrail', 'Is anything else harmed?'] },
      { id: 'kpi-cost', lines: ['cost', 'ext-x'] },
    ]);
  });

  it('hangs guardrails on dashed lines', () => {
    expect(tree.edges.map(({ from, to, dashed }) => [from, to, dashed])).toEqual([
      ['growth', 'use-primary', false],
      ['use-primary', 'kpi-leads', false],
      ['growth', 'use-guardrail', true],
      ['use-guardrail', 'kpi-cost', true],
    ]);
  });

  it('says the same in words', () => {
    expect(tree.title).toBe('KPI tree: growth');
    expect(tree.description).toBe('Primary: leads. Guardrail: cost, leads.');
    expect(kpiTree(growth, book, { locale: 'zh' }).description).toBe(
      '主指标：中leads。护栏指标：中cost、中leads。',
    );
  });

  it.each(realContent().goals.map((entry) => [entry.id, entry] as const))('is a tree for %s', (_, entry) => {
    const { nodes, edges } = kpiTree(entry, realContent(), { locale: 'zh' });
    expect(edges).toHaveLength(nodes.length - 1);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(new Set(edges.map(({ to }) => to)).size).toBe(edges.length);
  });
});
