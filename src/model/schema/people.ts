import { z } from 'zod';
import { Evidence, Id, Label, Rule } from './common.ts';

/** `content/roles/skills/skills.yaml`: the library that roles refer to. */
export const SkillFile = z.strictObject({
  /** L1 to L4 with the test that tells them apart. */
  levels: z
    .array(z.strictObject({ id: z.enum(['L1', 'L2', 'L3', 'L4']), name: Label, test: Label }))
    .length(4),
  /** Groups in the order shown. */
  groups: z.array(z.strictObject({ id: Id, name: Label })).min(1),
  skills: z
    .array(
      z.strictObject({
        id: Id,
        name: Label,
        group: Id,
        /** Observable behaviour at each level. */
        L1: Label,
        L2: Label,
        L3: Label,
        L4: Label,
      }),
    )
    .min(1),
});
export type Skill = z.infer<typeof SkillFile>['skills'][number];
export type SkillLevel = z.infer<typeof SkillFile>['levels'][number];

/** `content/roles/soft-skills/soft-skills.yaml`. */
export const SoftSkillFile = z.strictObject({
  soft_skills: z.array(z.strictObject({ id: Id, name: Label, behaviours: Label, probe: Label })).min(1),
});
export type SoftSkill = z.infer<typeof SoftSkillFile>['soft_skills'][number];

/** `content/roles/t-shaped/t-shapes.yaml`: one deep skill plus several others. */
export const TShapeFile = z.strictObject({
  t_shapes: z
    .array(
      z.strictObject({
        id: Id,
        name: Label,
        depth: Id,
        breadth: z.array(Id).min(1),
        roles: z.array(Id).min(1),
        solves: Label,
      }),
    )
    .min(1),
});
export type TShape = z.infer<typeof TShapeFile>['t_shapes'][number];

/** How a stage covers a role: full seat, part of a seat, shared with another team, bought, or not at all. */
export const Coverage = z.enum(['own', 'part', 'shared', 'out', 'none']);
export type Coverage = z.infer<typeof Coverage>;

/** `content/roles/team-size/team-size.yaml`. */
export const TeamSizeFile = z.strictObject({
  stages: z
    .array(
      z.strictObject({
        id: Id,
        name: Label,
        /** Smallest and largest head-count; a rule of thumb. The last stage has no upper end. */
        headcount: z.tuple([z.number().int(), z.number().int().nullable()]),
        signals: Label,
        focus: Label,
        /** Structure id that usually fits. */
        structure: Id,
        /** Coverage of every role. */
        coverage: z.record(Id, Coverage),
        coverage_note: Label.optional(),
        rituals: z.array(Label),
        process_depth: Label,
        main_risks: z.array(Label),
        move_up_when: z.array(Label),
      }),
    )
    .min(1),
  structures: z
    .array(
      z.strictObject({
        id: Id,
        name: Label,
        shape: Label,
        best_at: Label,
        breaks_when: Label,
        evidence: Evidence,
        rules: z.array(Label),
      }),
    )
    .min(1),
  staffing_rules: z.array(Rule),
  /** Which roles to hire first for which goal, in order. */
  first_hires: z.record(Id, z.array(Id).min(1)),
});
export type TeamStage = z.infer<typeof TeamSizeFile>['stages'][number];
export type Structure = z.infer<typeof TeamSizeFile>['structures'][number];

/** `content/roles/hiring/hiring.yaml`: scorecard dimensions with an anchor per mark 1–4. */
export const HiringFile = z.strictObject({
  dimensions: z
    .array(
      z.strictObject({
        id: Id,
        name: Label,
        anchors: z.strictObject({ 1: Label, 2: Label, 3: Label, 4: Label }),
      }),
    )
    .min(1),
});
export type ScorecardDimension = z.infer<typeof HiringFile>['dimensions'][number];
