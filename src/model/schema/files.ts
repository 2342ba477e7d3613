import type { z } from 'zod';
import { GoalFile, SmartFile } from './goal.ts';
import { KpiFile } from './kpi.ts';
import { NamingFile } from './naming.ts';
import { OrganisationFile } from './organisation.ts';
import { SearchWords, Site } from './page.ts';
import { HiringFile, SkillFile, SoftSkillFile, TeamSizeFile, TShapeFile } from './people.ts';
import { FactFile, TermFile, ToolFile } from './reference.ts';
import { VariantFile } from './style.ts';

/** Data files that exist once, by path under `content/`. */
export const SINGLE_FILES = {
  'playbook.yaml': Site,
  'strategy/business-goals/goals.yaml': GoalFile,
  'strategy/smart-goals/smart.yaml': SmartFile,
  'strategy/kpis/kpis.yaml': KpiFile,
  'strategy/organisation/organisation.yaml': OrganisationFile,
  'roles/skills/skills.yaml': SkillFile,
  'roles/soft-skills/soft-skills.yaml': SoftSkillFile,
  'roles/t-shaped/t-shapes.yaml': TShapeFile,
  'roles/team-size/team-size.yaml': TeamSizeFile,
  'roles/hiring/hiring.yaml': HiringFile,
  'collaboration/tool-catalogue/tools.yaml': ToolFile,
  'glossary/terms.yaml': TermFile,
  'sources/facts.yaml': FactFile,
} as const satisfies Record<string, z.ZodType>;
export type SingleFile = keyof typeof SINGLE_FILES;

/** Data files that may be missing. */
export const OPTIONAL_FILES = {
  'search-words.yaml': SearchWords,
  'glossary/variants.yaml': VariantFile,
  'collaboration/naming/naming.yaml': NamingFile,
} as const satisfies Record<string, z.ZodType>;

/** Data files that exist once per folder, below `content/`: the folder's name is the id. */
export const ROLE_FILE = /^roles\/([^/]+)\/role\.yaml$/;
export const SOP_FILE = /^collaboration\/sops\/([^/]+)\/sop\.yaml$/;
