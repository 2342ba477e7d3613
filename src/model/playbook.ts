import type { Place } from './problem.ts';
import type { Evidence, Label, Locale, Rule } from './schema/common.ts';
import type { Diagnosis, Goal, Smart } from './schema/goal.ts';
import type { Kpi, KpiCategory } from './schema/kpi.ts';
import type { NamingFile } from './schema/naming.ts';
import type { DecisionRight, Interface, OrgModel } from './schema/organisation.ts';
import type { FrontMatter, SearchWords, Site } from './schema/page.ts';
import type {
  ScorecardDimension,
  Skill,
  SkillLevel,
  SoftSkill,
  Structure,
  TeamStage,
  TShape,
} from './schema/people.ts';
import type { EvidenceLevel, Fact, Term, Tool, ToolCategory } from './schema/reference.ts';
import type { Partner, Role } from './schema/role.ts';
import type { Sop } from './schema/sop.ts';
import type { VariantFile } from './schema/style.ts';

/** A heading of a page's MDX text. */
export interface Heading extends Place {
  /** Null when the author forgot the `{#id}`; integrity refuses it. */
  readonly id: string | null;
  readonly depth: number;
  readonly text: string;
}

/** A link in a page's MDX text, as written. */
export interface PageLink extends Place {
  readonly href: string;
}

/** A component used in a page's MDX text. */
export interface ComponentUse extends Place {
  readonly name: string;
  /** Attributes with a string value or none (`true`); an expression attribute is null. */
  readonly props: Readonly<Record<string, string | true | null>>;
  /** What stands between its tags, as plain text; absent where nothing does. */
  readonly text?: string;
  /** Name of the nearest component around it; absent when there is none. */
  readonly inside?: string;
}

/** A fenced code block in a page's MDX text. The place is that of the opening fence. */
export interface CodeFence extends Place {
  /** First word after the fence, e.g. `mermaid`; empty when there is none. */
  readonly lang: string;
  /** The rest of that line. */
  readonly meta: string;
  /** What stands inside; its first line is the line after the fence. */
  readonly value: string;
}

/** Stands in a text for something without words of its own: code, or a component such as `<RoleLink />`. */
export const OBJECT = '\uFFFC';

/** A row of a table that answers a question and leads on: what search knows the place by. */
export interface Question {
  /** As asked, without its mark. */
  readonly text: string;
  /** The last link of the row: where the answer is told in full. */
  readonly to: string;
}

/** What a block of words is. */
export type ProseKind = 'paragraph' | 'item' | 'cell' | 'heading';

/** Where a run of a text stands in its file: the character `at` (from 0) at line and column (from 1). */
export interface ProseRun {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** The words of one paragraph, list item, table cell or heading. */
export interface Prose {
  readonly kind: ProseKind;
  /** As a reader sees it; `OBJECT` for what has no words. */
  readonly text: string;
  readonly runs: readonly ProseRun[];
}

/** One language of a page. */
export interface PageText {
  /** Path relative to the project, e.g. `content/roles/zh.mdx`. */
  readonly file: string;
  readonly front: FrontMatter;
  readonly headings: readonly Heading[];
  readonly links: readonly PageLink[];
  readonly components: readonly ComponentUse[];
  readonly fences: readonly CodeFence[];
  readonly questions: readonly Question[];
  /** All words of the text, block by block. */
  readonly prose: readonly Prose[];
}

export type PageKind =
  | 'home'
  | 'section'
  | 'article'
  | 'role-directory'
  | 'role'
  | 'sop-directory'
  | 'sop'
  | 'kpi-catalogue'
  | 'glossary'
  | 'rasci'
  | 'onboarding'
  | 'sources';

/** A folder with `zh.mdx` and `en.mdx`: one page in two languages. */
export interface Page {
  /** Path without language and base, e.g. `/roles/data-analyst/`. */
  readonly path: string;
  readonly kind: PageKind;
  /** First part of the path; empty for the home page. */
  readonly section: string;
  readonly zh: PageText;
  readonly en: PageText;
}

/** Everything in `content/`, checked and immutable. Arrays keep the order of the files. */
export interface PlaybookData {
  readonly site: Site;
  /** Old path or path#anchor → where it lives now, as written: see `redirects.ts` for what follows from it. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Path or path#anchor → what people type who look for it, beside its names and aliases. */
  readonly searchWords: SearchWords;
  readonly roles: readonly Role[];
  readonly partners: readonly Partner[];
  readonly sops: readonly Sop[];
  readonly kpiCategories: readonly KpiCategory[];
  readonly kpis: readonly Kpi[];
  readonly kpiRules: readonly Rule[];
  readonly goals: readonly Goal[];
  readonly diagnosis: Diagnosis;
  readonly smart: Smart;
  readonly organisation: {
    readonly models: readonly OrgModel[];
    readonly choiceRules: readonly Label[];
    readonly evidence: Evidence;
    readonly interfaces: readonly Interface[];
    readonly decisionRights: readonly DecisionRight[];
  };
  readonly skillLevels: readonly SkillLevel[];
  readonly skillGroups: readonly { readonly id: string; readonly name: Label }[];
  readonly skills: readonly Skill[];
  readonly softSkills: readonly SoftSkill[];
  readonly tShapes: readonly TShape[];
  readonly stages: readonly TeamStage[];
  readonly structures: readonly Structure[];
  readonly staffingRules: readonly Rule[];
  readonly firstHires: Readonly<Record<string, readonly string[]>>;
  readonly scorecardDimensions: readonly ScorecardDimension[];
  readonly toolCategories: readonly ToolCategory[];
  readonly tools: readonly Tool[];
  /** What the link builder enforces; null when there is no such file. */
  readonly naming: NamingFile | null;
  readonly terms: readonly Term[];
  /** Words that are not used, and those to say instead. */
  readonly variants: VariantFile;
  readonly evidenceLevels: readonly EvidenceLevel[];
  readonly facts: readonly Fact[];
  /** Pages with MDX text, by section order, then `order`, then path. */
  readonly pages: readonly Page[];
}

/** Finds an entity by id, or undefined. */
export type Lookup<T> = (id: string) => T | undefined;

/** The playbook with lookups. */
export interface Playbook extends PlaybookData {
  readonly role: Lookup<Role>;
  /** A role or a partner: anybody a step can name. */
  readonly person: Lookup<Role | Partner>;
  readonly sop: Lookup<Sop>;
  readonly kpi: Lookup<Kpi>;
  readonly goal: Lookup<Goal>;
  readonly skill: Lookup<Skill>;
  readonly softSkill: Lookup<SoftSkill>;
  readonly tool: Lookup<Tool>;
  readonly term: Lookup<Term>;
  readonly fact: Lookup<Fact>;
  readonly structure: Lookup<Structure>;
  /** By path without language and base, e.g. `/roles/`. */
  readonly page: Lookup<Page>;
}

const index = <T extends { readonly id: string }>(list: readonly T[]): Lookup<T> => {
  const map = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => map.get(id);
};

/** Adds the lookups to the data. The data itself is not copied. */
export function withLookups(data: PlaybookData): Playbook {
  const pages = new Map(data.pages.map((page) => [page.path, page]));
  return {
    ...data,
    role: index(data.roles),
    person: index<Role | Partner>([...data.roles, ...data.partners]),
    sop: index(data.sops),
    kpi: index(data.kpis),
    goal: index(data.goals),
    skill: index(data.skills),
    softSkill: index(data.softSkills),
    tool: index(data.tools),
    term: index(data.terms),
    fact: index(data.facts),
    structure: index(data.structures),
    page: (path) => pages.get(path),
  };
}

/** A page's text in one language. */
export const pageText = (page: Page, locale: Locale): PageText => page[locale];
