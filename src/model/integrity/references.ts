import type { Problem } from '../problem.ts';
import type { Rule } from '../schema/common.ts';
import type { IntegrityInput } from './input.ts';
import type { Kind, Known } from './known.ts';

type Path = readonly (string | number)[];

/** Checks ids: one, or a list in which each may stand once. */
function checker({ locate }: IntegrityInput, known: Known, problems: Problem[]) {
  const one = (kind: Kind, id: string | null | undefined, entity: object, path: Path) => {
    if (id === null || id === undefined || id === '') return;
    const problem = known.refuse(kind, id, locate(entity, path));
    if (problem) problems.push(problem);
  };
  const many = (kind: Kind, ids: readonly string[], entity: object, path: Path) => {
    for (const [i, id] of ids.entries()) {
      one(kind, id, entity, [...path, i]);
      if (ids.indexOf(id) < i) {
        const message = `\`${id}\` stands in this list twice; remove one`;
        problems.push({ ...locate(entity, [...path, i]), code: 'duplicate-entry', message });
      }
    }
  };
  const rules = (list: readonly Rule[]) => {
    for (const rule of list) {
      many('fact', rule.facts ?? [], rule, ['facts']);
      one('evidence', rule.evidence, rule, ['evidence']);
    }
  };
  return { one, many, rules };
}

/** Unknown ids in the data files. */
export function references(input: IntegrityInput, known: Known): readonly Problem[] {
  const problems: Problem[] = [];
  const { playbook, locateKey } = input;
  const { one, many, rules } = checker(input, known, problems);
  const keys = (kind: Kind, map: object, entity: object, path: Path) => {
    for (const key of Object.keys(map)) {
      const problem = known.refuse(kind, key, locateKey(entity, [...path, key]));
      if (problem) problems.push(problem);
    }
  };

  for (const role of playbook.roles) {
    many('kpi', role.kpis_owned, role, ['kpis_owned']);
    many('kpi', role.kpis_contributes, role, ['kpis_contributes']);
    for (const [i, { skill }] of role.hard_skills.entries())
      one('skill', skill, role, ['hard_skills', i, 'skill']);
    many('soft-skill', role.soft_skills, role, ['soft_skills']);
    many('tool', role.tools.cn, role, ['tools', 'cn']);
    many('tool', role.tools.global, role, ['tools', 'global']);
    for (const [i, entry] of role.collaborates_with.entries()) {
      one('person', entry.role, role, ['collaborates_with', i, 'role']);
    }
    keys('dimension', role.scorecard, role, ['scorecard']);
  }
  for (const sop of playbook.sops) {
    many('kpi', sop.metrics, sop, ['metrics']);
    for (const step of sop.steps) {
      one('person', step.owner, step, ['owner']);
      one('person', step.approver, step, ['approver']);
      many('person', step.supports, step, ['supports']);
      many('person', step.consulted, step, ['consulted']);
      many('person', step.informed, step, ['informed']);
    }
  }
  for (const kpi of playbook.kpis) {
    one('kpi-category', kpi.category, kpi, ['category']);
    one('role', kpi.owner, kpi, ['owner']);
    many('goal', kpi.goals, kpi, ['goals']);
  }
  for (const goal of playbook.goals) {
    many('role', goal.lead_roles, goal, ['lead_roles']);
    many('role', goal.support_roles, goal, ['support_roles']);
    many('kpi', goal.kpis.primary, goal, ['kpis', 'primary']);
    many('kpi', goal.kpis.secondary, goal, ['kpis', 'secondary']);
    many('kpi', goal.kpis.guardrail, goal, ['kpis', 'guardrail']);
  }
  for (const [q, question] of playbook.diagnosis.questions.entries()) {
    for (const [o, { goal }] of question.options.entries()) {
      one('goal', goal, playbook.diagnosis, ['questions', q, 'options', o, 'goal']);
    }
  }
  for (const example of playbook.smart.examples) {
    one('goal', example.goal, example, ['goal']);
    many('criterion', example.missing, example, ['missing']);
  }
  for (const face of playbook.organisation.interfaces) {
    for (const [i, promise] of face.sla.entries()) {
      one('person', promise.side, face, ['sla', i, 'side']);
      many('fact', promise.facts ?? [], face, ['sla', i, 'facts']);
    }
  }
  for (const right of playbook.organisation.decisionRights) {
    one('person', right.decides, right, ['decides']);
    many('person', right.consulted, right, ['consulted']);
    many('person', right.informed, right, ['informed']);
  }
  for (const skill of playbook.skills) one('skill-group', skill.group, skill, ['group']);
  for (const shape of playbook.tShapes) {
    one('skill', shape.depth, shape, ['depth']);
    many('skill', shape.breadth, shape, ['breadth']);
    many('role', shape.roles, shape, ['roles']);
  }
  for (const stage of playbook.stages) {
    one('structure', stage.structure, stage, ['structure']);
    keys('role', stage.coverage, stage, ['coverage']);
  }
  keys('goal', playbook.firstHires, playbook.firstHires, []);
  for (const [goal, roles] of Object.entries(playbook.firstHires))
    many('role', roles, playbook.firstHires, [goal]);
  for (const tool of playbook.tools) one('tool-category', tool.category, tool, ['category']);
  for (const fact of playbook.facts) one('evidence', fact.level, fact, ['level']);
  rules(playbook.kpiRules);
  rules(playbook.staffingRules);
  for (const page of playbook.pages) {
    for (const { front } of page.zh === page.en ? [page.zh] : [page.zh, page.en])
      one('role', front.owner, front, ['owner']);
  }
  return problems;
}
