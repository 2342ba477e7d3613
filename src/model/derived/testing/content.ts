import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Playbook } from '../../playbook.ts';
import { ROLE_FILE, SINGLE_FILES, SOP_FILE } from '../../schema/files.ts';
import { Role } from '../../schema/role.ts';
import { Sop } from '../../schema/sop.ts';
import { playbook } from './small.ts';

const PROJECT = join(import.meta.dirname, '../../../..');
/** The folder the loader would read. */
const ROOT = resolve(PROJECT, process.env['PLAYBOOK_CONTENT'] ?? 'content');

const read = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'));

/** Paths under `content/` that match, sorted. */
const files = (pattern: RegExp): readonly string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort();

let known: Playbook | undefined;

/**
 * The data of the real `content/`, without its pages; read once per test file.
 * @throws when a file does not follow its schema
 */
export function realContent(): Playbook {
  known ??= readContent();
  return known;
}

function readContent(): Playbook {
  const goals = SINGLE_FILES['strategy/business-goals/goals.yaml'].parse(
    read('strategy/business-goals/goals.yaml'),
  );
  const kpis = SINGLE_FILES['strategy/kpis/kpis.yaml'].parse(read('strategy/kpis/kpis.yaml'));
  const organisation = SINGLE_FILES['strategy/organisation/organisation.yaml'].parse(
    read('strategy/organisation/organisation.yaml'),
  );
  return playbook({
    site: SINGLE_FILES['playbook.yaml'].parse(read('playbook.yaml')),
    roles: files(ROLE_FILE).map((path) => Role.parse(read(path))),
    sops: files(SOP_FILE).map((path) => Sop.parse(read(path))),
    partners: organisation.partners,
    kpis: kpis.kpis,
    kpiCategories: kpis.categories,
    goals: goals.goals,
    terms: SINGLE_FILES['glossary/terms.yaml'].parse(read('glossary/terms.yaml')).terms,
  });
}
