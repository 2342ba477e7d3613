import { z } from 'zod';
import { Aliases, Id, Item, Label, Text } from './common.ts';

/** An edge of the flow. The one edge without `when` is the normal path. */
export const NextEdge = z.strictObject({
  /** A step id of the same SOP, `end`, or `sop:<id>`. */
  to: Text,
  /** On what condition this way is taken. */
  when: Label.optional(),
});
export type NextEdge = z.infer<typeof NextEdge>;

/** One step. Responsibilities are RASCI: owner = R, approver = A, supports = S, consulted = C, informed = I. */
export const Step = z.strictObject({
  /** Permanent id; the step's anchor is `step-<id>`. */
  id: Id,
  name: Label,
  /** R: the one role (or partner) that gets the step done. */
  owner: Id,
  /** A: who may reject the result; the owner where none is named. */
  approver: Id.nullable().default(null),
  /** S: roles or partners who do part of the work. */
  supports: z.array(Id).default([]),
  /** C: asked before, two-way. */
  consulted: z.array(Id).default([]),
  /** I: told afterwards. */
  informed: z.array(Id).default([]),
  /** Working days for one ordinary item (0.25 is about two hours); a rule of thumb. */
  duration_days: z.number().positive(),
  /** What the step hands over. */
  deliverable: Label,
  /** How one can tell that it is good enough. */
  acceptance: Label,
  /** Items to tick, each with a permanent id. */
  checklist: z.array(Item).min(1),
  /** Where it goes next. */
  next: z.array(NextEdge).min(1),
});
export type Step = z.infer<typeof Step>;

/** A way in which a process goes wrong. */
export const FailureMode = Item.extend({
  /** What one can see before it is too late. */
  sign: Label,
  /** What to do then, and to keep it from happening. */
  remedy: Label,
});
export type FailureMode = z.infer<typeof FailureMode>;

/** A standard operating procedure: one file `content/collaboration/sops/<id>/sop.yaml`. */
export const Sop = z.strictObject({
  /** Same as the folder's name. */
  id: Id,
  name: Label,
  aliases: Aliases,
  /** What the process is for, in one sentence. */
  purpose: Label,
  /** What starts it. */
  trigger: Label,
  inputs: z.array(Label).min(1),
  outputs: z.array(Label).min(1),
  /** KPI ids by which the process is judged. */
  metrics: z.array(Id).min(1),
  /** How it usually goes wrong. */
  failure_modes: z.array(FailureMode).min(1),
  /** The steps; the first one is the start. */
  steps: z.array(Step).min(1),
});
export type Sop = z.infer<typeof Sop>;
