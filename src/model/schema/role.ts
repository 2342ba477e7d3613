import { z } from 'zod';
import { Aliases, Id, Item, Label, Text } from './common.ts';

/** Skill level L1 (aware) to L4 (expert); null where the role has no such seniority. */
export const SkillLevelId = z.enum(['L1', 'L2', 'L3', 'L4']);
export type SkillLevelId = z.infer<typeof SkillLevelId>;

/** A role inside the team: one file `content/roles/<id>/role.yaml`. */
export const Role = z.strictObject({
  /** Same as the folder's name. */
  id: Id,
  /** The name used everywhere in the playbook. */
  name: Label,
  /** Job titles seen in the market. */
  titles: z.strictObject({ zh: z.array(Text), en: z.array(Text) }),
  /** What people type who do not know the name. */
  aliases: Aliases,
  /** Why the role exists, in one sentence. */
  mission: Label,
  /** What the role does, each linkable. */
  responsibilities: z.array(Item).min(1),
  /** What the role hands over. */
  deliverables: z.array(Label).min(1),
  /** KPIs this role answers for (must agree with the KPI's owner). */
  kpis_owned: z.array(Id),
  /** KPIs this role moves without owning them. */
  kpis_contributes: z.array(Id).default([]),
  /** Expected level of each skill by seniority. */
  hard_skills: z
    .array(
      z.strictObject({
        skill: Id,
        junior: SkillLevelId.nullable(),
        mid: SkillLevelId.nullable(),
        senior: SkillLevelId.nullable(),
      }),
    )
    .min(1),
  /** Ids from the soft-skill library. */
  soft_skills: z.array(Id),
  /** Tool ids, Chinese market and global. */
  tools: z.strictObject({ cn: z.array(Id), global: z.array(Id) }),
  /** Whom the role works with (role or partner) and on what. */
  collaborates_with: z.array(z.strictObject({ role: Id, on: Label })).min(1),
  /** Specialisations inside the role, where it has any. */
  specialisations: z.array(Item).default([]),
  /** Questions with what good and weak answers look like. */
  interview: z.array(z.strictObject({ id: Id, q: Label, good: Label, weak: Label })).min(1),
  /** Work sample given to candidates. */
  work_sample: Label,
  /** Weight of each scorecard dimension in per cent; adds up to 100. */
  scorecard: z.record(Id, z.number().int().min(0).max(100)),
  /** What to finish within 30, 60 and 90 days; ticked on the onboarding page. */
  onboarding: z.strictObject({
    d30: z.array(Item).min(1),
    d60: z.array(Item).min(1),
    d90: z.array(Item).min(1),
    /** Sections to read, as absolute links without language. */
    reading: z.array(z.strictObject({ id: Id, to: Text, why: Label })).default([]),
  }),
  /** Career steps upwards and sideways. */
  career: z.strictObject({
    ladder: z.array(z.strictObject({ zh: Text, en: Text, scope: Label })).min(1),
    lateral: z.array(Label),
  }),
  /** When to hire and when to buy the work. */
  hire_vs_outsource: z.strictObject({ inhouse: Label, outsource: Label }),
});
export type Role = z.infer<typeof Role>;

/** Somebody outside the team: sales, legal, finance, an agency … Ids start with `ext-` or `all-`. */
export const Partner = z.strictObject({
  id: Id,
  name: Label,
  /** True for a group such as “the whole team”. */
  group: z.boolean().default(false),
});
export type Partner = z.infer<typeof Partner>;
