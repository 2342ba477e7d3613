import { z } from 'zod';
import { Evidence, Id, Item, Label, Rule } from './common.ts';
import { Partner } from './role.ts';

/** Where the team can stand in the company. Anchor: the id. */
export const OrgModel = z.strictObject({
  id: Id,
  name: Label,
  reports_to: Label,
  fits_when: z.array(Label).min(1),
  strengths: z.array(Label),
  risks: z.array(Label),
  mitigations: z.array(Label),
  /** Who decides on budget and content in this model. */
  decision_rights: z.strictObject({ budget: Label, content: Label }),
});
export type OrgModel = z.infer<typeof OrgModel>;

/** What passes between the team and another department, with service levels. */
export const Interface = z.strictObject({
  id: Id,
  name: Label,
  exchange_out: z.array(Label).min(1),
  exchange_in: z.array(Label).min(1),
  /** Service levels; `side` is who must keep the promise. */
  sla: z.array(Rule.extend({ side: Id })).min(1),
  forum: Label,
  escalation: Label,
});
export type Interface = z.infer<typeof Interface>;

/** Who decides, is consulted and is informed on one kind of decision. */
export const DecisionRight = Item.extend({ decides: Id, consulted: z.array(Id), informed: z.array(Id) });
export type DecisionRight = z.infer<typeof DecisionRight>;

/** `content/strategy/organisation/organisation.yaml`. */
export const OrganisationFile = z.strictObject({
  models: z.array(OrgModel).min(1),
  /** How to choose between the models. */
  choice_rules: z.array(Label),
  evidence: Evidence,
  /** Everybody outside the team whom steps and interfaces name. */
  partners: z.array(Partner).min(1),
  interfaces: z.array(Interface),
  decision_rights: z.array(DecisionRight),
});
