import {
  goalPath,
  rolePath,
  sopPath,
  stepPath,
  TOOL_CATALOGUE,
  toolCategoryPath,
} from '../../model/derived/entity-paths.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { Aliases, Label } from '../../model/schema/common.ts';
import type { EntryType } from '../kinds.ts';
import { merge, none, type Thing } from './thing.ts';

/** An entry whose abbreviation is one of its names in both languages. */
const withAbbreviation = ({ id, name, abbr, aliases }: Abbreviated) => ({
  id,
  name,
  aliases: abbr ? merge({ zh: [abbr], en: [abbr] }, aliases) : aliases,
});

interface Abbreviated {
  readonly id: string;
  readonly name: Label;
  readonly abbr?: string | undefined;
  readonly aliases: Aliases;
}

/** What stands on the pages by way of data, each with an anchor of its own. */
export function parts(playbook: Playbook): readonly Thing[] {
  const { organisation: org } = playbook;
  const on = (
    path: string,
    type: EntryType,
    list: readonly { id: string; name: Label; aliases?: Aliases }[],
  ) =>
    list.map(
      ({ id, name, aliases = none }): Thing => ({ path: `${path}#${id}`, type, name, aliases, parent: path }),
    );
  const items = (list: readonly ({ id: string } & Label)[]) =>
    list.map(({ id, zh, en }) => ({ id, name: { zh, en } }));
  return [
    ...playbook.sops.flatMap((sop) =>
      sop.steps.map(
        ({ id, name }): Thing => ({
          path: stepPath(sop.id, id),
          type: 'step',
          name,
          parent: sopPath(sop.id),
        }),
      ),
    ),
    ...playbook.roles.flatMap((role) => [
      ...on(rolePath(role.id), 'duty', items(role.specialisations)),
      ...on(rolePath(role.id), 'duty', items(role.responsibilities)),
    ]),
    ...on('/strategy/kpis/', 'kpi-group', playbook.kpiCategories),
    ...on('/strategy/kpis/', 'kpi', playbook.kpis.map(withAbbreviation)),
    ...on('/glossary/', 'term', playbook.terms.map(withAbbreviation)),
    ...playbook.goals.map(
      ({ id, name, aliases }): Thing => ({
        path: goalPath(id),
        type: 'goal',
        name,
        aliases,
        parent: '/strategy/business-goals/',
      }),
    ),
    ...on('/strategy/smart-goals/', 'heading', playbook.smart.criteria),
    ...on('/strategy/organisation/', 'model', org.models),
    ...on('/strategy/interfaces/', 'interface', org.interfaces),
    ...on('/strategy/interfaces/', 'decision', items(org.decisionRights)),
    ...on('/roles/skills/', 'skill', playbook.skills),
    ...on('/roles/soft-skills/', 'trait', playbook.softSkills),
    ...on('/roles/t-shaped/', 'trait', playbook.tShapes),
    ...on('/roles/team-size/', 'stage', playbook.stages),
    ...on('/roles/team-size/', 'stage', playbook.structures),
    ...on('/roles/hiring/', 'trait', playbook.scorecardDimensions),
    ...on(TOOL_CATALOGUE, 'tool-group', playbook.toolCategories),
    ...playbook.tools.map(
      ({ category, name }): Thing => ({
        path: toolCategoryPath(category),
        type: 'tool',
        name,
        parent: toolCategoryPath(category),
      }),
    ),
  ];
}
