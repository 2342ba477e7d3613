/** `role.yaml` of a new role: complete, with what is to be written marked as such. */
import type { z } from 'zod';
import { rolesInOrder } from '../../src/model/derived/order.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import type { Label } from '../../src/model/schema/common.ts';
import type { Role } from '../../src/model/schema/role.ts';
import { toWrite } from './draft.ts';
import { Refusal } from './request.ts';

/** Equal weights that add up to 100; what does not divide evenly goes to the first. */
function scorecard(playbook: Playbook): Readonly<Record<string, number>> {
  const dimensions = playbook.scorecardDimensions;
  const weight = Math.floor(100 / Math.max(1, dimensions.length));
  const rest = 100 - weight * dimensions.length;
  return Object.fromEntries(dimensions.map(({ id }, i) => [id, i === 0 ? weight + rest : weight]));
}

/**
 * The data of a new role. Ids carry the role's own id, so that they are unique over the site.
 * @throws {Refusal} when there is no skill to name
 */
export function roleData(id: string, name: Label, playbook: Playbook): z.input<typeof Role> {
  const [skill] = playbook.skills;
  if (!skill) throw new Refusal('there is no skill yet; add one to content/roles/skills/skills.yaml');
  const colleague = rolesInOrder(playbook)[0]?.id ?? id;
  return {
    id,
    name,
    titles: { zh: [name.zh], en: [name.en] },
    aliases: { zh: [], en: [] },
    mission: toWrite('这个岗位为什么存在，一句话', 'why the role exists, in one sentence'),
    responsibilities: [
      { id: `r-${id}-1`, ...toWrite('做什么，用动词开头', 'what it does, starting with a verb') },
    ],
    deliverables: [toWrite('交出什么', 'what it hands over')],
    kpis_owned: [],
    kpis_contributes: [],
    hard_skills: [{ skill: skill.id, junior: 'L1', mid: 'L2', senior: 'L3' }],
    soft_skills: playbook.softSkills.slice(0, 1).map((entry) => entry.id),
    tools: { cn: [], global: [] },
    collaborates_with: [{ role: colleague, on: toWrite('一起做什么', 'what they do together') }],
    interview: [
      {
        id: `iq-${id}-1`,
        q: toWrite('一个问过去行为的问题', 'a question about past behaviour'),
        good: toWrite('好的回答里有什么', 'what a good answer contains'),
        weak: toWrite('弱的回答是什么样', 'what a weak answer sounds like'),
      },
    ],
    work_sample: toWrite('给候选人的小任务，两小时内能做完', 'a task for candidates that fits in two hours'),
    scorecard: scorecard(playbook),
    onboarding: {
      d30: [{ id: `ob-${id}-30-1`, ...toWrite('30天内完成的一件事', 'one thing to finish within 30 days') }],
      d60: [{ id: `ob-${id}-60-1`, ...toWrite('60天内完成的一件事', 'one thing to finish within 60 days') }],
      d90: [{ id: `ob-${id}-90-1`, ...toWrite('90天内完成的一件事', 'one thing to finish within 90 days') }],
      reading: [],
    },
    career: {
      ladder: [{ ...name, scope: toWrite('负责的范围', 'what the level is responsible for') }],
      lateral: [],
    },
    hire_vs_outsource: {
      inhouse: toWrite('什么时候自己招', 'when to hire'),
      outsource: toWrite('哪些可以外包', 'what can be bought'),
    },
  };
}
