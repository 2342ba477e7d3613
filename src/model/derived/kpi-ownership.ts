import type { Playbook } from '../playbook.ts';
import type { Goal } from '../schema/goal.ts';
import type { Kpi, KpiCategory } from '../schema/kpi.ts';
import type { Role } from '../schema/role.ts';
import type { Sop } from '../schema/sop.ts';
import { rolesInOrder, sopsInOrder } from './order.ts';

/** How a goal uses a KPI: the result, the drivers, and what must not get worse. */
export const KPI_USES = ['primary', 'secondary', 'guardrail'] as const;
export type KpiUse = (typeof KPI_USES)[number];

/** KPIs that one role answers for, in catalogue order. */
export interface OwnedKpis {
  readonly role: Role;
  readonly kpis: readonly Kpi[];
}

/** Every role with the KPIs that name it as owner; a role without one has an empty list. */
export const kpisByOwner = (playbook: Playbook): readonly OwnedKpis[] =>
  rolesInOrder(playbook).map((role) => ({
    role,
    kpis: playbook.kpis.filter((kpi) => kpi.owner === role.id),
  }));

/** KPIs of one category, in catalogue order. */
export interface CategoryKpis {
  readonly category: KpiCategory;
  readonly kpis: readonly Kpi[];
}

/** The catalogue by category. */
export const kpisByCategory = (playbook: Playbook): readonly CategoryKpis[] =>
  playbook.kpiCategories.map((category) => ({
    category,
    kpis: playbook.kpis.filter((kpi) => kpi.category === category.id),
  }));

/** The KPIs of a goal by use, in the order of the goal. */
export interface GoalKpis extends Readonly<Record<KpiUse, readonly Kpi[]>> {
  readonly goal: Goal;
  /** KPIs that serve the goal and stand in none of its three lists: where to look when one of those moves. */
  readonly diagnostic: readonly Kpi[];
}

/** Every goal with its KPIs; ids that no KPI has are left out. */
export const kpisByGoal = (playbook: Playbook): readonly GoalKpis[] =>
  playbook.goals.map((goal) => {
    const find = (use: KpiUse) => goal.kpis[use].flatMap((id) => playbook.kpi(id) ?? []);
    const named = new Set(KPI_USES.flatMap((use) => goal.kpis[use]));
    const diagnostic = playbook.kpis.filter((kpi) => kpi.goals.includes(goal.id) && !named.has(kpi.id));
    return {
      goal,
      primary: find('primary'),
      secondary: find('secondary'),
      guardrail: find('guardrail'),
      diagnostic,
    };
  });

/** Who answers for a KPI, who moves it, and where it counts. */
export interface KpiPlaces {
  readonly kpi: Kpi;
  /** Undefined when the owner is no role; integrity refuses it. */
  readonly owner: Role | undefined;
  /** Roles that move the KPI without owning it. */
  readonly contributors: readonly Role[];
  /** Goals in whose lists it stands, with the use. */
  readonly goals: readonly { readonly goal: Goal; readonly use: KpiUse }[];
  /** SOPs judged by it. */
  readonly sops: readonly Sop[];
}

/** Everything the model knows about where a KPI is used. */
export const kpiPlaces = (kpi: Kpi, playbook: Playbook): KpiPlaces => ({
  kpi,
  owner: playbook.role(kpi.owner),
  contributors: rolesInOrder(playbook).filter(
    (role) => role.id !== kpi.owner && role.kpis_contributes.includes(kpi.id),
  ),
  goals: playbook.goals.flatMap((goal) => {
    const use = KPI_USES.find((name) => goal.kpis[name].includes(kpi.id));
    return use ? [{ goal, use }] : [];
  }),
  sops: sopsInOrder(playbook).filter((sop) => sop.metrics.includes(kpi.id)),
});

/** KPIs that serve no goal, and KPIs whose owner is no role. */
export function orphanKpis(playbook: Playbook): {
  readonly withoutGoal: readonly Kpi[];
  readonly withoutRole: readonly Kpi[];
} {
  const places = playbook.kpis.map((kpi) => kpiPlaces(kpi, playbook));
  const served = new Set(playbook.goals.map(({ id }) => id));
  return {
    withoutGoal: places
      .filter(({ kpi, goals }) => goals.length === 0 && !kpi.goals.some((id) => served.has(id)))
      .map(({ kpi }) => kpi),
    withoutRole: places.filter(({ owner }) => !owner).map(({ kpi }) => kpi),
  };
}
