import { z } from 'zod';
import { Aliases, Id, Label, Rule, Text } from './common.ts';

/** A calculation with invented figures, worked out again by the checks. */
export const WorkedExample = z.strictObject({
  /** The situation in a sentence or two; it names every figure of the sum. */
  zh: Text,
  en: Text,
  /** The sum, e.g. `(900 − 120) ÷ 75`; see `arithmetic/`. */
  sum: Text,
  /** What comes out, rounded as it is to be shown; per cent where the KPI is a percentage. */
  result: z.number(),
  /** Unit of the result where it is not the KPI's own; null for a bare number. */
  unit: Label.nullable().optional(),
});
export type WorkedExample = z.infer<typeof WorkedExample>;

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
  /** The formula once with figures. */
  example: WorkedExample.optional(),
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
