import type { z } from 'zod';
import type { PlaybookData } from '../model/playbook.ts';
import type { Place, Problem } from '../model/problem.ts';
import { OPTIONAL_FILES, ROLE_FILE, SINGLE_FILES, type SingleFile, SOP_FILE } from '../model/schema/files.ts';
import { Redirects } from '../model/schema/page.ts';
import { Role } from '../model/schema/role.ts';
import { Sop } from '../model/schema/sop.ts';
import { type Reading, readAs } from './read-as.ts';
import type { ContentTree } from './walk.ts';
import type { Path } from './yaml.ts';

/** Where an entity came from. */
export interface Origin {
  readonly file: string;
  readonly path: Path;
  readonly locate: (path: Path) => Place;
  readonly locateKey: (path: Path) => Place;
}

/** The data of a playbook, without pages. */
export interface DataFiles {
  /** Null when `playbook.yaml` cannot be read. */
  readonly data: Omit<PlaybookData, 'pages' | 'site'> & { readonly site: PlaybookData['site'] | null };
  readonly problems: readonly Problem[];
  /** Origins of objects: files as a whole and the entries of their lists. */
  readonly origins: WeakMap<object, Origin>;
  /** Paths of data files of which something was left out, relative to the project. */
  readonly harmed: ReadonlySet<string>;
}

const NOTHING = { zh: '', en: '' };
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Remembers where a file's data and the entries of its lists stand. */
function remember(
  origins: WeakMap<object, Origin>,
  file: string,
  { value, locate, locateKey }: Reading<unknown>,
): void {
  if (!isObject(value)) return;
  origins.set(value, { file, path: [], locate, locateKey });
  for (const [key, child] of Object.entries(value)) {
    if (isObject(child)) origins.set(child, { file, path: [key], locate, locateKey });
    if (!Array.isArray(child)) continue;
    for (const [i, entry] of child.entries()) {
      if (isObject(entry)) origins.set(entry, { file, path: [key, i], locate, locateKey });
    }
  }
}

/** Reads every data file of the tree through its schema. Lists that cannot be read are empty. */
export function readDataFiles({ base, files }: ContentTree): DataFiles {
  const origins = new WeakMap<object, Origin>();
  const problems: Problem[] = [];
  const harmed = new Set<string>();

  const take = <T>(path: string, source: string, schema: z.ZodType<T>): T | undefined => {
    const file = `${base}/${path}`;
    const reading = readAs(schema, file, source);
    problems.push(...reading.problems);
    if (reading.harmed) harmed.add(file);
    remember(origins, file, reading);
    return reading.value;
  };
  const single = <T extends object>(path: SingleFile, schema: z.ZodType<T>): T | undefined => {
    const source = files.get(path);
    if (source !== undefined) return take(path, source, schema);
    // That the file is missing is reported with the misplaced ones, one of which may be it.
    harmed.add(`${base}/${path}`);
    return undefined;
  };
  const each = <T extends { id: string }>(pattern: RegExp, schema: z.ZodType<T>): readonly T[] =>
    [...files].flatMap(([path, source]) => {
      const folder = pattern.exec(path)?.[1];
      const entity = folder === undefined ? undefined : take(path, source, schema);
      if (entity === undefined || folder === undefined) return [];
      const origin = origins.get(entity);
      if (entity.id !== folder && origin) {
        const message = `the id is \`${entity.id}\` but the folder is \`${folder}\`; write \`id: ${folder}\``;
        problems.push({ ...origin.locate(['id']), code: 'id-not-folder', message });
        // The folder is what all others refer to: with its name the rest can be checked.
        entity.id = folder;
      }
      return [entity];
    });

  const optional = <T extends object>(path: keyof typeof OPTIONAL_FILES, schema: z.ZodType<T>) => {
    const source = files.get(path);
    return source === undefined ? undefined : take(path, source, schema);
  };

  const moved = files.get('redirects.yaml');
  // An empty file, or one with nothing but comments, is no mistake.
  const redirects = moved === undefined ? null : take('redirects.yaml', moved, Redirects);

  const site = single('playbook.yaml', SINGLE_FILES['playbook.yaml']);
  const goals = single(
    'strategy/business-goals/goals.yaml',
    SINGLE_FILES['strategy/business-goals/goals.yaml'],
  );
  const smart = single('strategy/smart-goals/smart.yaml', SINGLE_FILES['strategy/smart-goals/smart.yaml']);
  const kpis = single('strategy/kpis/kpis.yaml', SINGLE_FILES['strategy/kpis/kpis.yaml']);
  const org = single(
    'strategy/organisation/organisation.yaml',
    SINGLE_FILES['strategy/organisation/organisation.yaml'],
  );
  const skills = single('roles/skills/skills.yaml', SINGLE_FILES['roles/skills/skills.yaml']);
  const soft = single(
    'roles/soft-skills/soft-skills.yaml',
    SINGLE_FILES['roles/soft-skills/soft-skills.yaml'],
  );
  const tShapes = single('roles/t-shaped/t-shapes.yaml', SINGLE_FILES['roles/t-shaped/t-shapes.yaml']);
  const teams = single('roles/team-size/team-size.yaml', SINGLE_FILES['roles/team-size/team-size.yaml']);
  const hiring = single('roles/hiring/hiring.yaml', SINGLE_FILES['roles/hiring/hiring.yaml']);
  const tools = single(
    'collaboration/tool-catalogue/tools.yaml',
    SINGLE_FILES['collaboration/tool-catalogue/tools.yaml'],
  );
  const terms = single('glossary/terms.yaml', SINGLE_FILES['glossary/terms.yaml']);
  const words = optional('glossary/variants.yaml', OPTIONAL_FILES['glossary/variants.yaml']);
  const naming = optional(
    'collaboration/naming/naming.yaml',
    OPTIONAL_FILES['collaboration/naming/naming.yaml'],
  );
  const facts = single('sources/facts.yaml', SINGLE_FILES['sources/facts.yaml']);

  const searchWords = optional('search-words.yaml', OPTIONAL_FILES['search-words.yaml']);

  const data: DataFiles['data'] = {
    site: site ?? null,
    redirects: redirects ?? {},
    searchWords: searchWords ?? {},
    roles: each(ROLE_FILE, Role),
    partners: org?.partners ?? [],
    sops: each(SOP_FILE, Sop),
    kpiCategories: kpis?.categories ?? [],
    kpis: kpis?.kpis ?? [],
    kpiRules: kpis?.rules ?? [],
    goals: goals?.goals ?? [],
    diagnosis: goals?.diagnosis ?? { rule: NOTHING, evidence: 'heuristic', questions: [] },
    smart: smart ?? { criteria: [], checklist: [], sentence: NOTHING, examples: [] },
    organisation: {
      models: org?.models ?? [],
      choiceRules: org?.choice_rules ?? [],
      evidence: org?.evidence ?? 'heuristic',
      interfaces: org?.interfaces ?? [],
      decisionRights: org?.decision_rights ?? [],
    },
    skillLevels: skills?.levels ?? [],
    skillGroups: skills?.groups ?? [],
    skills: skills?.skills ?? [],
    softSkills: soft?.soft_skills ?? [],
    tShapes: tShapes?.t_shapes ?? [],
    stages: teams?.stages ?? [],
    structures: teams?.structures ?? [],
    staffingRules: teams?.staffing_rules ?? [],
    firstHires: teams?.first_hires ?? {},
    scorecardDimensions: hiring?.dimensions ?? [],
    toolCategories: tools?.categories ?? [],
    tools: tools?.tools ?? [],
    naming: naming ?? null,
    terms: terms?.terms ?? [],
    variants: words ?? { zh: [], en: [] },
    evidenceLevels: facts?.levels ?? [],
    facts: facts?.facts ?? [],
  };
  return { data, problems, origins, harmed };
}
