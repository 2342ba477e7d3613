import type { Place, Problem } from '../problem.ts';
import { nearest } from '../suggest.ts';
import type { IntegrityInput } from './input.ts';
import { misplaced } from './placement.ts';

/** Everything that is referred to by id. */
export type Kind =
  | 'role'
  | 'person'
  | 'sop'
  | 'kpi'
  | 'kpi-category'
  | 'goal'
  | 'skill'
  | 'skill-group'
  | 'soft-skill'
  | 'tool'
  | 'tool-category'
  | 'term'
  | 'fact'
  | 'evidence'
  | 'structure'
  | 'criterion'
  | 'dimension';

/** How a kind is called in messages, and where its ids are written. */
const NAMES: Readonly<Record<Kind, readonly [name: string, where: string]>> = {
  role: ['role', 'roles/'],
  person: ['role or partner', 'roles/ and strategy/organisation/organisation.yaml'],
  sop: ['SOP', 'collaboration/sops/'],
  kpi: ['KPI', 'strategy/kpis/kpis.yaml'],
  'kpi-category': ['KPI category', 'strategy/kpis/kpis.yaml'],
  goal: ['goal', 'strategy/business-goals/goals.yaml'],
  skill: ['skill', 'roles/skills/skills.yaml'],
  'skill-group': ['skill group', 'roles/skills/skills.yaml'],
  'soft-skill': ['soft skill', 'roles/soft-skills/soft-skills.yaml'],
  tool: ['tool', 'collaboration/tool-catalogue/tools.yaml'],
  'tool-category': ['tool category', 'collaboration/tool-catalogue/tools.yaml'],
  term: ['term', 'glossary/terms.yaml'],
  fact: ['fact', 'sources/facts.yaml'],
  evidence: ['evidence level', 'sources/facts.yaml'],
  structure: ['structure', 'roles/team-size/team-size.yaml'],
  criterion: ['SMART criterion', 'strategy/smart-goals/smart.yaml'],
  dimension: ['scorecard dimension', 'roles/hiring/hiring.yaml'],
};

/** Says whether an id is known, and what was probably meant. */
export interface Known {
  readonly ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** Ids that stand in files with mistakes: taken as known, so that one mistake is reported once. */
  readonly spared: ReadonlySet<string>;
  /** The problem with a reference, or null when there is none. */
  readonly refuse: (kind: Kind, id: string, place: Place) => Problem | null;
}

/** Every id written in files that have mistakes of their own or stand in the wrong place, and their folders. */
export function sparedIds({
  tree: { base, files },
  harmed,
}: Pick<IntegrityInput, 'tree' | 'harmed'>): Set<string> {
  const spared = new Set<string>();
  const written = /\bid["']?\s*[:=]\s*["']?([\w-]+)|\{#([\w-]+)\}/g;
  for (const [path, text] of files) {
    if (!harmed.has(`${base}/${path}`) && misplaced(path) === null) continue;
    for (const match of text.matchAll(written)) spared.add(match[1] ?? match[2] ?? '');
    if (/\/(?:role|sop)\.ya?ml$/.test(path)) spared.add(path.split('/').at(-2) ?? '');
  }
  return spared;
}

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ id }) => id));

/** Collects the ids of every kind. */
export function collectKnown(input: IntegrityInput): Known {
  const { playbook, tree } = input;
  const ids: Known['ids'] = {
    role: idsOf(playbook.roles),
    person: idsOf([...playbook.roles, ...playbook.partners]),
    sop: idsOf(playbook.sops),
    kpi: idsOf(playbook.kpis),
    'kpi-category': idsOf(playbook.kpiCategories),
    goal: idsOf(playbook.goals),
    skill: idsOf(playbook.skills),
    'skill-group': idsOf(playbook.skillGroups),
    'soft-skill': idsOf(playbook.softSkills),
    tool: idsOf(playbook.tools),
    'tool-category': idsOf(playbook.toolCategories),
    term: idsOf(playbook.terms),
    fact: idsOf(playbook.facts),
    evidence: idsOf(playbook.evidenceLevels),
    structure: idsOf(playbook.structures),
    criterion: idsOf(playbook.smart.criteria),
    dimension: idsOf(playbook.scorecardDimensions),
  };
  const spared = sparedIds(input);
  /** Of a kind whose file is missing or lost as a whole nothing can be said. */
  const lost = (kind: Kind): boolean => {
    const places = NAMES[kind][1].split(' and ').filter((place) => place.endsWith('.yaml'));
    const gone = places.some((place) => !tree.files.has(place));
    return (
      gone || (ids[kind].size === 0 && places.some((place) => input.harmed.has(`${tree.base}/${place}`)))
    );
  };
  return {
    ids,
    spared,
    refuse(kind, id, place) {
      if (ids[kind].has(id) || spared.has(id) || lost(kind)) return null;
      const [name, where] = NAMES[kind];
      const guess = nearest(id, ids[kind]);
      const other = kind === 'role' && ids.person.has(id);
      const advice = other
        ? 'it is a partner; name a role of the team'
        : guess === null
          ? `write an id from ${tree.base}/${where}`
          : `did you mean \`${guess}\`?`;
      return { ...place, code: `unknown-${kind}`, message: `unknown ${name} \`${id}\`; ${advice}` };
    },
  };
}
