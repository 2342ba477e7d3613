import { z } from 'zod';
import { Aliases, Evidence, Id, Label, Text } from './common.ts';

/** A glossary entry; its anchor on `/glossary/` is its id. */
export const Term = z.strictObject({
  id: Id,
  name: Label,
  abbr: Text.optional(),
  /** One sentence that a newcomer understands. */
  definition: Label,
  aliases: Aliases,
  /** Ids of terms, KPIs, roles, SOPs, goals or skills, or a page path. */
  related: z.array(Text).default([]),
});
export type Term = z.infer<typeof Term>;
export const TermFile = z.strictObject({ terms: z.array(Term).min(1) });

/** A sourced statement; pages cite it by id, `/sources/` lists all. */
export const Fact = z.strictObject({
  id: Id,
  level: Evidence,
  statement: Label,
  /** Where it was read. The name of a publication stays in its own language; laws and institutions have one in each. */
  source: Label,
  /** What the reader must keep in mind. */
  caution: Label.optional(),
  /** The state of the law or study: a date or a year. */
  as_of: Text.optional(),
});
export type Fact = z.infer<typeof Fact>;
export const FactFile = z.strictObject({
  /** What each evidence level means. */
  levels: z.array(z.strictObject({ id: Evidence, zh: Text, en: Text })).min(1),
  facts: z.array(Fact).min(1),
});
export type EvidenceLevel = z.infer<typeof FactFile>['levels'][number];

/** `content/collaboration/tool-catalogue/tools.yaml`. */
export const ToolFile = z.strictObject({
  /** `id` is also the section of the tool catalogue that shows the category. */
  categories: z.array(z.strictObject({ id: Id, name: Label })).min(1),
  tools: z
    .array(
      z.strictObject({
        id: Id,
        name: Label,
        /** Where it is mainly used. */
        market: z.enum(['cn', 'global', 'both']),
        category: Id,
        /** When to pick it. */
        pick: Label,
      }),
    )
    .min(1),
});
export type Tool = z.infer<typeof ToolFile>['tools'][number];
export type ToolCategory = z.infer<typeof ToolFile>['categories'][number];
