import { z } from 'zod';

// In a module of their own: what runs in the browser needs them and must not load the schemas for them.
export { LOCALES, type Locale } from '../locale.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: English kebab-case, never translated, never reused. It ends up in paths and anchors. */
export const Id = z.string().regex(KEBAB, {
  error: (issue) =>
    `\`${String(issue.input)}\` is not an id; write English kebab-case such as \`content-review\``,
});

/** One line of text that must not be empty. */
export const Text = z.string().trim().min(1, { error: 'write a text, or remove the entry' });

/** A text in both languages, side by side. */
export const Label = z.strictObject({
  /** Chinese, the reference text. */
  zh: Text,
  /** English, saying the same thing. */
  en: Text,
});
export type Label = z.infer<typeof Label>;

/** A list entry with its own permanent id and its text in both languages. */
export const Item = z.strictObject({ id: Id, zh: Text, en: Text });
export type Item = z.infer<typeof Item>;

/** What people type who do not know the title; search reads these. */
export const Aliases = z.strictObject({ zh: z.array(Text), en: z.array(Text) });
export type Aliases = z.infer<typeof Aliases>;

/** How far a statement can be trusted; `/sources/` explains the levels. */
export const EVIDENCE = [
  'law',
  'official',
  'secondary',
  'general',
  'illustrative',
  'heuristic',
  'source',
] as const;
export const Evidence = z.enum(EVIDENCE);
export type Evidence = z.infer<typeof Evidence>;

/** A rule with its evidence level and, where it leans on one, the fact behind it. */
export const Rule = Item.extend({
  /** `heuristic` shows the rule-of-thumb mark. */
  evidence: Evidence.optional(),
  /** Ids of facts that support the rule. */
  facts: z.array(Id).optional(),
});
export type Rule = z.infer<typeof Rule>;
