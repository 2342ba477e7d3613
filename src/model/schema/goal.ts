import { z } from 'zod';
import { Aliases, Evidence, Id, Item, Label, Text } from './common.ts';

/** A business-goal archetype; its anchor on `/strategy/business-goals/` is `goal-<id>`. */
export const Goal = z.strictObject({
  id: Id,
  name: Label,
  aliases: Aliases,
  definition: Label,
  /** Signs that this is the goal. */
  when_to_choose: Label,
  /** What the team concentrates on. */
  team_focus: Label,
  /** Roles that carry the goal. */
  lead_roles: z.array(Id).min(1),
  /** Roles that help. */
  support_roles: z.array(Id),
  /** Share of effort and spend by channel, as a range in per cent; a rule of thumb. */
  channel_mix: z.array(z.strictObject({ id: Id, share: Text, zh: Text, en: Text })).min(1),
  /** KPI ids by use. */
  kpis: z.strictObject({
    primary: z.array(Id).min(1),
    secondary: z.array(Id),
    guardrail: z.array(Id).min(1),
  }),
  /** Over what time to read the figures. */
  horizon: Label,
  /** Typical misuse. */
  misuse: z.array(Label),
  first_90_days: z.array(Label),
});
export type Goal = z.infer<typeof Goal>;

/** `content/strategy/business-goals/goals.yaml`. */
export const GoalFile = z.strictObject({
  goals: z.array(Goal).min(1),
  /** Questions that lead from a business problem to a goal. */
  diagnosis: z.strictObject({
    rule: Label,
    evidence: Evidence,
    questions: z.array(Item.extend({ options: z.array(Item.extend({ goal: Id })).min(2) })).min(1),
  }),
});
export type Diagnosis = z.infer<typeof GoalFile>['diagnosis'];

/** `content/strategy/smart-goals/smart.yaml`. */
export const SmartFile = z.strictObject({
  criteria: z
    .array(
      z.strictObject({
        id: Id,
        letter: z.string().length(1),
        name: Label,
        meaning: Label,
        test_questions: z.array(Label),
        /** Words that give a vague goal away. */
        red_flags: z.strictObject({ zh: z.array(Text), en: z.array(Text) }),
      }),
    )
    .length(5),
  /** The ten-point check, ticked on the page. */
  checklist: z.array(Item).min(1),
  /** Sentence to fill in. */
  sentence: Label,
  /** Before and after; `goal` is absent for a goal of the team itself; `missing` names the criteria the first version lacks. */
  examples: z.array(
    z.strictObject({ id: Id, goal: Id.optional(), before: Label, after: Label, missing: z.array(Id) }),
  ),
});
export type Smart = z.infer<typeof SmartFile>;
