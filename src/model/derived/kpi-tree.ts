import type { FlowEdge, FlowGraph, FlowNode } from '../flow-graph.ts';
import type { Playbook } from '../playbook.ts';
import type { Label, Locale } from '../schema/common.ts';
import type { Goal } from '../schema/goal.ts';
import { kpiPath } from './entity-paths.ts';
import { KPI_USES, type KpiUse } from './kpi-ownership.ts';

/** What each use of a KPI is called, with the question it answers. */
export const KPI_USE_LABELS: Readonly<Record<KpiUse, { readonly name: Label; readonly asks: Label }>> = {
  primary: {
    name: { zh: '主指标', en: 'Primary' },
    asks: { zh: '目标达成了吗', en: 'Is the goal reached?' },
  },
  secondary: {
    name: { zh: '次指标', en: 'Secondary' },
    asks: { zh: '什么在推动它', en: 'What drives it?' },
  },
  guardrail: {
    name: { zh: '护栏指标', en: 'Guardrail' },
    asks: { zh: '有没有伤到别处', en: 'Is anything else harmed?' },
  },
};

/** What the graph needs to know about the place it is shown. */
export interface KpiTreeOptions {
  readonly locale: Locale;
  /** Address of an absolute link without language; as it is when absent. */
  readonly address?: (to: string) => string;
}

const edge = (from: string, to: string, dashed: boolean): FlowEdge => ({
  from,
  to,
  label: '',
  dashed,
  thick: false,
  head: true,
  tail: false,
  hidden: false,
});

/**
 * The KPI tree of a goal: goal → use → KPI, each KPI with its owner and a link into the catalogue.
 * It runs from left to right: a dozen KPIs side by side fit no page, below one another they read like an outline.
 * Guardrails hang on dashed lines: they do not add up to the goal. A KPI listed under two uses stands under the first.
 */
export function kpiTree(
  goal: Goal,
  playbook: Playbook,
  { locale, address = (to) => to }: KpiTreeOptions,
): FlowGraph {
  const root: FlowNode = { id: goal.id, lines: [goal.name[locale]], shape: 'stadium', classes: ['kpi-goal'] };
  const nodes: FlowNode[] = [root];
  const edges: FlowEdge[] = [];
  const placed = new Set<string>();
  for (const use of KPI_USES) {
    const kpis = goal.kpis[use].flatMap((id) => playbook.kpi(id) ?? []).filter((kpi) => !placed.has(kpi.id));
    if (kpis.length === 0) continue;
    const { name, asks } = KPI_USE_LABELS[use];
    const branch = `use-${use}`;
    nodes.push({ id: branch, lines: [name[locale], asks[locale]], shape: 'round', classes: [`kpi-${use}`] });
    edges.push(edge(goal.id, branch, use === 'guardrail'));
    for (const kpi of kpis) {
      placed.add(kpi.id);
      nodes.push({
        id: `kpi-${kpi.id}`,
        lines: [kpi.name[locale], playbook.person(kpi.owner)?.name[locale] ?? kpi.owner],
        shape: 'rect',
        classes: [`role-${kpi.owner}`],
        href: address(kpiPath(kpi.id)),
      });
      edges.push(edge(branch, `kpi-${kpi.id}`, use === 'guardrail'));
    }
  }
  const title = { zh: `${goal.name.zh}的指标树`, en: `KPI tree: ${goal.name.en}` }[locale];
  return { title, description: describe(goal, playbook, locale), direction: 'LR', nodes, edges, groups: [] };
}

/** The tree in words: “Primary: … Secondary: … Guardrail: …”. */
function describe(goal: Goal, playbook: Playbook, locale: Locale): string {
  const [colon, comma, stop] = locale === 'zh' ? ['：', '、', '。'] : [': ', ', ', '. '];
  const parts = KPI_USES.flatMap((use) => {
    const names = goal.kpis[use].flatMap((id) => playbook.kpi(id)?.name[locale] ?? []);
    return names.length > 0 ? [`${KPI_USE_LABELS[use].name[locale]}${colon}${names.join(comma)}`] : [];
  });
  return `${parts.join(stop)}${stop}`.trim();
}
