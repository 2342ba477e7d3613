import type { Page } from '../playbook.ts';
import type { Place, Problem } from '../problem.ts';
import { LOCALES, type Locale } from '../schema/common.ts';
import type { IntegrityInput } from './input.ts';

interface Claim {
  readonly id: string;
  readonly place: Place;
}

/** A problem for every id that is claimed a second time. */
function collisions(what: string, claims: Iterable<Claim>): readonly Problem[] {
  const first = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { id, place } of claims) {
    const taken = first.get(id);
    if (!taken) first.set(id, place);
    else {
      const message = `${what} id \`${id}\` is taken at ${taken.file}:${taken.line}; choose another`;
      problems.push({ ...place, code: 'duplicate-id', message });
    }
  }
  return problems;
}

/** Items that readers tick in the MDX text of one language. */
function textItems(pages: readonly Page[], locale: Locale): readonly Claim[] {
  return pages.flatMap((page) =>
    // A page that lacks this language shows the other one, which is checked as itself.
    page.zh === page.en && !page.zh.file.endsWith(`/${locale}.mdx`)
      ? []
      : page[locale].components.flatMap(({ name, props, file, line, column }) =>
          name === 'CheckItem' && typeof props['id'] === 'string'
            ? [{ id: props['id'], place: { file, line, column } }]
            : [],
        ),
  );
}

/** Ids used twice: in each kind, of steps over all SOPs, of tickable items over the whole site. */
export function duplicates({ playbook, locate }: IntegrityInput): readonly Problem[] {
  const entries = (list: readonly { readonly id: string }[]): Claim[] =>
    list.map((entry) => ({ id: entry.id, place: locate(entry, ['id']) }));
  const nested = (
    list: readonly { readonly id: string }[],
    entity: object,
    path: readonly string[],
  ): Claim[] => list.map(({ id }, i) => ({ id, place: locate(entity, [...path, i, 'id']) }));

  const kinds: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
    ['role or partner', [...playbook.roles, ...playbook.partners]],
    ['SOP', playbook.sops],
    ['KPI or KPI category', [...playbook.kpiCategories, ...playbook.kpis]],
    ['KPI rule', playbook.kpiRules],
    ['goal', playbook.goals],
    ['SMART criterion', playbook.smart.criteria],
    ['SMART example', playbook.smart.examples],
    [
      'model, interface or decision',
      [
        ...playbook.organisation.models,
        ...playbook.organisation.interfaces,
        ...playbook.organisation.decisionRights,
      ],
    ],
    ['skill', playbook.skills],
    ['skill group', playbook.skillGroups],
    ['soft skill', playbook.softSkills],
    ['T-shape', playbook.tShapes],
    ['stage, structure or rule', [...playbook.stages, ...playbook.structures, ...playbook.staffingRules]],
    ['scorecard dimension', playbook.scorecardDimensions],
    ['tool', playbook.tools],
    ['tool category', playbook.toolCategories],
    ['term', playbook.terms],
    ['fact', playbook.facts],
    ['step', playbook.sops.flatMap((sop) => sop.steps)],
  ];
  const dataItems = [
    ...playbook.sops.flatMap((sop) =>
      sop.steps.flatMap((step) => nested(step.checklist, step, ['checklist'])),
    ),
    ...playbook.roles.flatMap((role) =>
      (['reading', 'd30', 'd60', 'd90'] as const).flatMap((part) =>
        nested(role.onboarding[part], role, ['onboarding', part]),
      ),
    ),
    ...entries(playbook.smart.checklist),
  ];
  const perRole = playbook.roles.flatMap((role) =>
    collisions('section or entry', [
      ...entries(role.responsibilities),
      ...entries(role.interview),
      ...entries(role.specialisations),
    ]),
  );
  const perSop = playbook.sops.flatMap((sop) => collisions('failure mode', entries(sop.failure_modes)));
  const items = LOCALES.flatMap((locale) =>
    collisions('checklist item', [...dataItems, ...textItems(playbook.pages, locale)]),
  );
  return [
    ...kinds.flatMap(([what, list]) => collisions(what, entries(list))),
    ...perRole,
    ...perSop,
    ...unique(items),
  ];
}

/** Both languages see the data's own collisions; report them once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((p) => [`${p.file}:${p.line}:${p.column}`, p])).values()];
}
