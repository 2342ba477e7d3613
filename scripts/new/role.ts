/** A role with everything its page needs, named in the team stages and in one step. */

import { rolesInOrder, sopsInOrder } from '../../src/model/derived/order.ts';
import { WHOLE_TEAM } from '../../src/model/derived/raci.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { didYouMean } from '../../src/model/suggest.ts';
import { type Context, type Draft, lastOrder, ownerFor, refuseFolder, upwards } from './draft.ts';
import { pageFiles } from './page-text.ts';
import { Refusal, type Request } from './request.ts';
import { roleData } from './role-data.ts';
import { roleSections } from './role-sections.ts';
import { addToListOf, addToMap, toYaml } from './yaml-text.ts';

const DIRECTORY = '/roles/';
const TEAM = 'roles/team-size/team-size.yaml';

/** The step that is to inform the role: the one asked for, else the first that does not inform the whole team anyway. */
function informingStep(stepId: string | undefined, playbook: Playbook) {
  const steps = sopsInOrder(playbook).flatMap((sop) =>
    sop.steps.map((step) => ({
      sop: sop.id,
      step: step.id,
      index: sop.steps.indexOf(step),
      informed: step.informed,
    })),
  );
  const found =
    stepId === undefined
      ? steps.find(({ informed }) => !informed.includes(WHOLE_TEAM))
      : steps.find(({ step }) => step === stepId);
  if (found) return found;
  if (stepId === undefined)
    throw new Refusal('there is no SOP yet that could name the role; write one with its first role');
  throw new Refusal(
    `unknown step \`${stepId}\`${didYouMean(
      stepId,
      steps.map(({ step }) => step),
    )}`,
  );
}

/** Says at every team stage that the role is not staffed yet. */
const withCoverage = (source: string, id: string, playbook: Playbook): string =>
  playbook.stages.reduce((text, _, i) => addToMap(text, ['stages', i, 'coverage'], id, 'none'), source);

/** @throws {Refusal} when the id is taken, or the step is unknown */
export function newRole(request: Request, context: Context): Draft {
  const { id, name } = request;
  const { playbook, files, today } = context;
  if (/^(?:ext|all)-/.test(id))
    throw new Refusal(`\`${id}\` reads like a partner outside the team; those stand in organisation.yaml`);
  if (playbook.person(id)) throw new Refusal(`\`${id}\` is there already; choose another id`);
  const folder = `roles/${id}`;
  refuseFolder(folder, context);
  // The role's onboarding page is made from its data and would stand in the way of one that is written.
  refuseFolder(`onboarding/${id}`, context);
  const { sop, step, index } = informingStep(request.step, playbook);
  const sopFile = `collaboration/sops/${sop}/sop.yaml`;
  const team = files.get(TEAM) ?? '';
  const front = {
    title: name,
    summary: roleSections.summary,
    order: lastOrder(DIRECTORY, context),
    owner:
      request.owner === undefined
        ? (rolesInOrder(playbook)[0]?.id ?? id)
        : ownerFor(request, DIRECTORY, context),
    reviewed: today,
    next: upwards(DIRECTORY, context),
  };
  return {
    created: new Map([
      [`${folder}/role.yaml`, toYaml(roleData(id, name, playbook))],
      ...pageFiles(folder, front, roleSections.sections),
    ]),
    changed: new Map([
      ...(playbook.stages.length > 0 ? [[TEAM, withCoverage(team, id, playbook)] as const] : []),
      [
        sopFile,
        addToListOf(files.get(sopFile) ?? '', ['steps', index], 'informed', id, 'duration_days'),
      ] as const,
    ]),
    notes: [
      `every role has a part in some SOP: step \`${step}\` of \`${sop}\` informs it now; move it to where it belongs`,
      `no team stage staffs it yet: change \`none\` in content/${TEAM} where one does`,
    ],
  };
}
