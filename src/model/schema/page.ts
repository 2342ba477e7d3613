import { z } from 'zod';
import { Aliases, Id, Text } from './common.ts';

/** A real calendar date, `YYYY-MM-DD`. */
export const IsoDate = z.string().refine(
  (s) => {
    const date = new Date(`${s}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(s) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(s);
  },
  { error: (issue) => `\`${String(issue.input)}\` is not a date; write YYYY-MM-DD, e.g. 2026-11-23` },
);

/** Front matter of every page. */
export const FrontMatter = z.strictObject({
  /** The page's name, in the language of the file. */
  title: Text,
  /** One or two sentences for lists, search results and link previews. */
  summary: Text,
  /** What the reader can do after reading the page. */
  outcome: Text.optional(),
  /** Place among its siblings; the same in both languages. */
  order: z.number().int(),
  /** Role id: who keeps the page true. */
  owner: Id,
  /** When the owner last confirmed it. */
  reviewed: IsoDate,
  /** What people type who do not know the title. */
  aliases: z.array(Text).default([]),
  /** Where to go next, as absolute links without language; the same in both languages. */
  next: z.array(Text).default([]),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** `content/redirects.yaml`: an old path or path#anchor, without language, and where it lives now. */
const SitePath = z
  .string()
  .startsWith('/', { error: 'write a path that starts with a slash, e.g. `/roles/writer/#kpis`' });
export const Redirects = z.record(SitePath, SitePath).nullable();
export type Redirects = z.infer<typeof Redirects>;

/** `content/search-words.yaml`: a path or path#anchor, without language, and what people type who look for it. */
export const SearchWords = z.record(SitePath, Aliases);
export type SearchWords = z.infer<typeof SearchWords>;

/** `content/playbook.yaml`. */
export const Site = z.strictObject({
  title: z.strictObject({ zh: Text, en: Text }),
  tagline: z.strictObject({ zh: Text, en: Text }),
  /** The company whose playbook this is; shown in the footer. */
  company: z.strictObject({ zh: Text, en: Text }),
  /** Repository address; the edit links are built from it. Absent: no edit links. */
  repository: z.url().optional(),
  /** Branch that the edit links open. */
  branch: Text.default('main'),
  /** Where readers ask: an address or `mailto:` link. */
  contact: Text.optional(),
  /** Sections in the order of the navigation. */
  sections: z.array(Id).min(1),
  /** Queries offered on the home page. */
  popular_searches: z.strictObject({ zh: z.array(Text), en: z.array(Text) }).optional(),
  /** After how many days without review a page counts as stale. */
  stale_after_days: z.number().int().positive().default(180),
});
export type Site = z.infer<typeof Site>;
