/** What the reader has asked for; empty means anything. The names are those of the query and of the form's fields. */
export interface Criteria {
  readonly goal: string;
  readonly role: string;
  readonly category: string;
}

const NAMES = ['goal', 'role', 'category'] as const;

/** What a KPI says of itself. */
export interface KpiFacts {
  /** Goal ids. */
  readonly goals: readonly string[];
  readonly owner: string;
  readonly category: string;
}

/** Reads criteria from the query of an address. A value that no field offers counts as none: links outlive ids. */
export function parseCriteria(
  query: string,
  isOffered: (name: keyof Criteria, value: string) => boolean,
): Criteria {
  const params = new URLSearchParams(query);
  const read = (name: keyof Criteria) => {
    const value = params.get(name) ?? '';
    return isOffered(name, value) ? value : '';
  };
  return { goal: read('goal'), role: read('role'), category: read('category') };
}

/** The query with the criteria in it; everything else in it stays. */
export function withCriteria(query: string, criteria: Criteria): string {
  const params = new URLSearchParams(query);
  for (const name of NAMES) {
    if (criteria[name]) params.set(name, criteria[name]);
    else params.delete(name);
  }
  return params.size > 0 ? `?${params}` : '';
}

/** True when a KPI meets all criteria. */
export const meets = (kpi: KpiFacts, { goal, role, category }: Criteria): boolean =>
  (!goal || kpi.goals.includes(goal)) &&
  (!role || kpi.owner === role) &&
  (!category || kpi.category === category);
