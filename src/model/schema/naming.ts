import { z } from 'zod';
import { Id, Label, Text } from './common.ts';

/** A value that a parameter may take, what it means, and how people write it by mistake. */
const NamedValue = z.strictObject({ id: Id, zh: Text, en: Text, also: z.array(Text).default([]) });
export type NamedValue = z.infer<typeof NamedValue>;

/** A parameter of a campaign link. */
const UtmField = z.strictObject({
  id: z.enum(['utm-source', 'utm-medium', 'utm-campaign', 'utm-content', 'utm-term', 'utm-id']),
  param: z.string().regex(/^utm_[a-z]+$/, { error: 'write the parameter as in the link, e.g. `utm_source`' }),
  required: z.boolean(),
  /** What the parameter says. */
  what: Label,
  /** The only values allowed; absent: any that follow the rules of writing. */
  values: z.array(NamedValue).min(1).optional(),
  examples: z.array(Text).default([]),
});
export type UtmField = z.infer<typeof UtmField>;

/** `content/collaboration/naming/naming.yaml`: what the link builder enforces. */
export const NamingFile = z.strictObject({
  campaign: z.strictObject({
    /** A whole code: quarter, goal, market, short name. */
    example: Text,
    /** How many words a short name may have. */
    most_words: z.number().int().positive(),
    /** Markets offered; any two-letter code is allowed. */
    markets: z.array(z.strictObject({ id: z.string().regex(/^[a-z]{2}$/), zh: Text, en: Text })).min(1),
  }),
  fields: z.array(UtmField).min(1),
});
export type NamingFile = z.infer<typeof NamingFile>;
