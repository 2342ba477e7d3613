import { z } from 'zod';
import { Aliases, Id, Label, Rule, Text } from './common.ts';

/** A KPI of the catalogue; its anchor on `/strategy/kpis/` is its id. */
export const Kpi = z.strictObject({
  id: Id,
  name: Label,
  /** Usual abbreviation, e.g. ROAS. */
  abbr: Text.optional(),
  /** Category id. */
  category: Id,
  formula: Label,
  unit: Label,
  /** Where the figure comes from. */
  source: Label,
  cadence: z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly']),
  /** The role that answers for it. */
  owner: Id,
  /** Goals it serves. */
  goals: z.array(Id).min(1),
  /** Leading moves before the result, lagging is the result. */
  type: z.enum(['leading', 'lagging']),
  /** Which way is good; `band` means a range is good. */
  direction: z.enum(['up', 'down', 'band']),
  /** How it misleads. */
  pitfall: Label,
  aliases: Aliases,
});
export type Kpi = z.infer<typeof Kpi>;

/** `content/strategy/kpis/kpis.yaml`. */
export const KpiFile = z.strictObject({
  /** Categories in the order of the catalogue. */
  categories: z.array(z.strictObject({ id: Id, name: Label })).min(1),
  kpis: z.array(Kpi).min(1),
  /** Rules for choosing KPIs. */
  rules: z.array(Rule),
});
export type KpiCategory = z.infer<typeof KpiFile>['categories'][number];
