import { checkIntegrity } from '../model/integrity/index.ts';
import { type Playbook, withLookups } from '../model/playbook.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { Site } from '../model/schema/page.ts';
import { readDataFiles } from './data.ts';
import { readPages } from './pages.ts';
import type { readPage } from './read-page.ts';
import { type ContentTree, contentDir, readTree } from './walk.ts';
import type { Path } from './yaml.ts';

/** What reading `content/` gives: the playbook as far as it could be read, and everything wrong with it. */
export interface Loaded {
  /** Null only when `playbook.yaml` cannot be read. */
  readonly playbook: Playbook | null;
  /** All problems, in the order of the files. Empty: the playbook is complete and sound. */
  readonly problems: readonly Problem[];
}

/** Keeps the checks going when `playbook.yaml` cannot be read; never shown. */
const NO_SITE: Site = {
  title: { zh: '', en: '' },
  tagline: { zh: '', en: '' },
  company: { zh: '', en: '' },
  branch: 'main',
  sections: [],
  stale_after_days: 180,
};

/**
 * Reads and checks a content tree that is already in memory.
 * @param options `today`: for reviews in the future; `read`: reads one MDX file (development keeps what it read)
 */
export function loadTree(tree: ContentTree, options: { today?: Date; read?: typeof readPage } = {}): Loaded {
  const { data, problems: dataProblems, origins, harmed } = readDataFiles(tree);
  const site = data.site ?? NO_SITE;
  const pages = readPages(tree, site.sections, options.read);
  const playbook = withLookups({ ...data, site, pages: pages.pages });

  const origin = (entity: object) => origins.get(entity) ?? pages.origins.get(entity);
  const nowhere = { file: tree.base, line: 1, column: 1 };
  const locate = (entity: object, path: Path = []) => {
    const from = origin(entity);
    return from ? from.locate([...from.path, ...path]) : nowhere;
  };
  const locateKey = (entity: object, path: Path) => {
    const from = origin(entity);
    return from ? from.locateKey([...from.path, ...path]) : nowhere;
  };
  const found = checkIntegrity({
    playbook,
    locate,
    locateKey,
    tree,
    harmed: new Set([...harmed, ...pages.malformed]),
    refused: pages.refused,
    today: (options.today ?? new Date()).toISOString().slice(0, 10),
  });
  const problems = [...dataProblems, ...pages.problems, ...found].sort(compareProblems);
  return { playbook: data.site ? playbook : null, problems };
}

/**
 * Reads everything in `content/`. Never throws on broken content; throws when the folder itself is missing.
 * @param root the project folder
 * @param options `contentDir`: relative to root or absolute; else the environment's `PLAYBOOK_CONTENT`, else `content`
 */
export async function loadPlaybook(root: string, options: { contentDir?: string } = {}): Promise<Loaded> {
  return loadTree(await readTree(root, options.contentDir ?? contentDir()));
}
