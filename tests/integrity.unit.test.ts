import { describe, expect, it } from 'vitest';
import { loadPlaybook, loadTree } from '../src/loader/load.ts';
import type { Problem } from '../src/model/problem.ts';
import { applyCase, brokenCases, validTree } from './support/fixtures.ts';

const VALID = validTree();
const CASES = brokenCases();
const TODAY = new Date('2026-11-23T12:00:00Z');

const shown = ({ file, line, column, code, message }: Problem) => ({
  at: `${file}:${line}:${column}`,
  code,
  message,
});

describe('a sound playbook', () => {
  it('has no problems and every entity', () => {
    const { playbook, problems } = loadTree(VALID, { today: TODAY });
    expect(problems).toEqual([]);
    expect(playbook?.roles.map((role) => role.id)).toEqual(['editor', 'writer']);
    expect(playbook?.sops[0]?.steps).toHaveLength(3);
    expect(playbook?.pages.map((page) => `${page.path} ${page.kind}`)).toEqual([
      '/ home',
      '/strategy/ section',
      '/strategy/business-goals/ article',
      '/strategy/smart-goals/ article',
      '/strategy/kpis/ kpi-catalogue',
      '/strategy/organisation/ article',
      '/roles/editor/ role',
      '/roles/ role-directory',
      '/roles/writer/ role',
      '/roles/skills/ article',
      '/roles/soft-skills/ article',
      '/roles/t-shaped/ article',
      '/roles/team-size/ article',
      '/roles/hiring/ article',
      '/collaboration/sops/ sop-directory',
      '/collaboration/sops/weekly-post/ sop',
      '/collaboration/tool-catalogue/ article',
      '/collaboration/ section',
      '/glossary/ glossary',
      '/sources/ sources',
    ]);
  });

  it('is read from disk the same, and its files are named from the project', async () => {
    const { playbook, problems } = await loadPlaybook('.', { contentDir: 'tests/fixtures/valid/content' });
    expect(problems).toEqual([]);
    expect(playbook?.page('/strategy/')?.en.file).toBe('tests/fixtures/valid/content/strategy/en.mdx');
  });
});

describe('a playbook with a mistake', () => {
  it.each(CASES.map((entry) => [entry.name, entry] as const))('%s: is reported exactly', (_, entry) => {
    const { problems } = loadTree(applyCase(VALID, entry), { today: TODAY });
    expect(problems.map(shown)).toEqual(entry.expect);
  });
});

describe('a playbook with many mistakes', () => {
  const NAMES = [
    'bad-date',
    'coverage-missing',
    'dead-reading',
    'literal-bold-in-data',
    'misplaced-folder',
    'unknown-related',
    'unknown-role-in-step',
    'wrong-choice',
  ];
  const picked = CASES.filter(({ name }) => NAMES.includes(name));

  it('reports all of them at once, in the order of the files', () => {
    const tree = picked.reduce((before, entry) => applyCase(before, entry), VALID);
    const { problems } = loadTree(tree, { today: TODAY });
    expect(picked).toHaveLength(NAMES.length);
    expect(problems.map(shown)).toEqual(expect.arrayContaining(picked.flatMap((entry) => [...entry.expect])));
    expect(problems).toHaveLength(picked.flatMap((entry) => entry.expect).length);
    expect(problems.map(({ file }) => file)).toEqual(
      problems.map(({ file }) => file).sort((a, b) => a.localeCompare(b, 'en')),
    );
  });

  it('still gives a playbook to look at, and none without playbook.yaml', () => {
    const tree = picked.reduce((before, entry) => applyCase(before, entry), VALID);
    expect(loadTree(tree, { today: TODAY }).playbook?.pages.length).toBeGreaterThan(18);
    const files = new Map([...VALID.files].filter(([path]) => path !== 'playbook.yaml'));
    const { playbook, problems } = loadTree({ ...VALID, files }, { today: TODAY });
    expect(playbook).toBeNull();
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'content/playbook.yaml missing-file',
    ]);
  });
});
