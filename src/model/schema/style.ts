import { z } from 'zod';
import { Text } from './common.ts';

/** A word of the playbook and the words that mean the same and are not used. */
export const Variant = z.strictObject({
  say: Text,
  not: z.array(Text).min(1),
  /** Longer words in which a forbidden one is right. */
  except: z.array(Text).default([]),
});
export type Variant = z.infer<typeof Variant>;

/** `content/glossary/variants.yaml`: one word for one thing, per language. */
export const VariantFile = z.strictObject({ zh: z.array(Variant), en: z.array(Variant) });
export type VariantFile = z.infer<typeof VariantFile>;
