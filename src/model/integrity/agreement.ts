import type { Problem } from '../problem.ts';
import type { IntegrityInput } from './input.ts';

/** Facts that stand in two places and must agree, and sums that must add up. */
export function agreement(input: IntegrityInput): readonly Problem[] {
  return [...scorecards(input), ...kpiOwners(input), ...participation(input), ...coverage(input)];
}

function scorecards({ playbook, locateKey }: IntegrityInput): readonly Problem[] {
  return playbook.roles.flatMap((role) => {
    const sum = Object.values(role.scorecard).reduce((total, weight) => total + weight, 0);
    if (sum === 100) return [];
    const message = `the weights add up to ${sum}; change them so that they add up to 100`;
    return [{ ...locateKey(role, ['scorecard']), code: 'scorecard-sum', message }];
  });
}

/** `owner` of a KPI and `kpis_owned` of a role say the same. */
function kpiOwners({ playbook, locate, harmed }: IntegrityInput): readonly Problem[] {
  const problems: Problem[] = [];
  for (const role of playbook.roles) {
    for (const [i, id] of role.kpis_owned.entries()) {
      const kpi = playbook.kpi(id);
      if (!kpi || kpi.owner === role.id || !playbook.role(kpi.owner)) continue;
      const message = `KPI \`${id}\` is owned by \`${kpi.owner}\` (${locate(kpi, ['owner']).file}:${locate(kpi, ['owner']).line}); move it to \`kpis_contributes\`, or change its owner there`;
      problems.push({ ...locate(role, ['kpis_owned', i]), code: 'kpi-owner-differs', message });
    }
    for (const [i, id] of role.kpis_contributes.entries()) {
      if (!role.kpis_owned.includes(id)) continue;
      const message = `KPI \`${id}\` stands under \`kpis_owned\` too; remove it here`;
      problems.push({ ...locate(role, ['kpis_contributes', i]), code: 'kpi-owned-and-contributed', message });
    }
  }
  for (const kpi of playbook.kpis) {
    const owner = playbook.role(kpi.owner);
    if (!owner || owner.kpis_owned.includes(kpi.id) || harmed.has(locate(owner).file)) continue;
    // Another role that claims the KPI is reported already, with both ways to mend it.
    if (playbook.roles.some((role) => role.kpis_owned.includes(kpi.id))) continue;
    const message = `role \`${owner.id}\` does not list \`${kpi.id}\`; add it to \`kpis_owned\` in ${locate(owner).file}, or name another owner`;
    problems.push({ ...locate(kpi, ['owner']), code: 'kpi-owner-differs', message });
  }
  return problems;
}

/** Every role has a part in some SOP, and every SOP a role that does something. */
function participation({ playbook, locate, locateKey, harmed }: IntegrityInput): readonly Problem[] {
  if ([...harmed].some((file) => file.endsWith('/sop.yaml'))) return [];
  const parts = new Set(
    playbook.sops.flatMap((sop) =>
      sop.steps.flatMap((step) => [
        step.owner,
        step.approver,
        ...step.supports,
        ...step.consulted,
        ...step.informed,
      ]),
    ),
  );
  const idle = playbook.sops.flatMap((sop) => {
    if (sop.steps.some((step) => playbook.role(step.owner))) return [];
    const message =
      'no step of the SOP is owned by a role of the team; name one as `owner`, or remove the SOP';
    return [{ ...locateKey(sop, ['steps']), code: 'sop-without-role', message }];
  });
  const left = playbook.roles.flatMap((role) => {
    if (parts.has(role.id)) return [];
    const message = `role \`${role.id}\` has no part in any SOP; name it in a step, or remove the role`;
    return [{ ...locate(role, ['id']), code: 'role-without-sop', message }];
  });
  return [...idle, ...left];
}

/** Every team stage says how it covers each role. */
function coverage({ playbook, locateKey }: IntegrityInput): readonly Problem[] {
  return playbook.stages.flatMap((stage) => {
    const missing = playbook.roles.filter((role) => !Object.hasOwn(stage.coverage, role.id));
    if (missing.length === 0) return [];
    const names = missing.map((role) => `\`${role.id}\``).join(', ');
    const message = `the stage says nothing of ${names}; add each with own, part, shared, out or none`;
    return [{ ...locateKey(stage, ['coverage']), code: 'coverage-missing', message }];
  });
}
