import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTree } from '../../src/loader/load.ts';
import { type ContentTree, contentDir, readTree } from '../../src/loader/walk.ts';
import { UNPUBLISHED } from '../../src/model/integrity/permalinks.ts';
import { root } from '../lib/run.mjs';
import { Refusal, readRequest } from './request.ts';
import { draftFor, scaffold } from './scaffold.ts';

const CONTENT = 'tests/fixtures/valid/content';
const NOW = new Date();
let tree: ContentTree;
beforeAll(async () => {
  tree = await readTree(root, CONTENT);
});

/** A draft, and the content as it would be with it. */
function tried(...argv: string[]) {
  const draft = draftFor(readRequest(argv), tree, NOW);
  const files = new Map([...tree.files, ...draft.created, ...draft.changed]);
  return { draft, ...loadTree({ ...tree, files }, { today: NOW }) };
}

describe('draftFor', () => {
  it.each([
    ['role', ['role', 'zz-lead', '--zh', '甲：乙', '--en', "A: b, it's"]],
    ['SOP', ['sop', 'zz-flow']],
    ['page', ['page', 'zz-page', '--section', 'strategy']],
    ['term', ['term', 'zz-term', '--zh', '甲、#乙', '--en', '"A", b']],
  ])('makes a %s that passes the checks', (_, argv) => {
    expect(tried(...argv).problems.filter(({ code }) => code !== UNPUBLISHED)).toEqual([]);
  });

  it('makes a role that adds no problem to the real content', async () => {
    const real = await readTree(root, contentDir());
    expect(draftFor(readRequest(['role', 'zz-lead']), real, NOW).created.size).toBe(3);
  });

  it('makes a role with its name as given, in every team stage and in one step', () => {
    const { playbook, draft } = tried('role', 'zz-lead', '--zh', '甲：乙', '--en', "A: b, it's");
    expect(playbook?.role('zz-lead')?.name).toEqual({ zh: '甲：乙', en: 'A: b, it’s' });
    expect(playbook?.page('/roles/zz-lead/')?.kind).toBe('role');
    expect(playbook?.stages.map(({ coverage }) => coverage['zz-lead'])).toEqual(
      playbook?.stages.map(() => 'none'),
    );
    const informed = playbook?.sops.flatMap(({ steps }) =>
      steps.filter((step) => step.informed.includes('zz-lead')),
    );
    expect(informed).toHaveLength(1);
    expect([...draft.created.keys()]).toEqual([
      'roles/zz-lead/role.yaml',
      'roles/zz-lead/zh.mdx',
      'roles/zz-lead/en.mdx',
    ]);
  });

  it('lets a step of choice inform the role, and changes nothing but that line', () => {
    const { draft } = tried('role', 'zz-lead', '--step', 'wp-publish');
    const file = 'collaboration/sops/weekly-post/sop.yaml';
    const before = tree.files.get(file) ?? '';
    const line = '    informed: [ zz-lead ]\n';
    expect(draft.changed.get(file)).toContain(`approver: editor\n${line}`);
    expect(draft.changed.get(file)?.replace(line, '')).toBe(before);
  });

  it('puts a page behind the others of its section, kept true by the owner of the landing', () => {
    const { playbook } = tried('page', 'zz-page', '--section', 'strategy');
    const page = playbook?.page('/strategy/zz-page/');
    const siblings =
      playbook?.pages.filter(({ section, path }) => section === 'strategy' && path !== page?.path) ?? [];
    expect(page?.zh.front.order).toBeGreaterThan(Math.max(...siblings.map(({ zh }) => zh.front.order)));
    expect(page?.zh.front.owner).toBe(playbook?.page('/strategy/')?.zh.front.owner);
  });

  it('keeps the glossary byte for byte and adds the term below', () => {
    const { draft, playbook } = tried('term', 'zz-term', '--zh', '甲', '--en', 'A');
    const text = draft.changed.get('glossary/terms.yaml') ?? '';
    expect(text.startsWith(tree.files.get('glossary/terms.yaml')?.trimEnd() ?? '-')).toBe(true);
    expect(playbook?.terms.at(-1)).toMatchObject({ id: 'zz-term', name: { zh: '甲', en: 'A' } });
  });

  it.each([
    [
      'an unknown section',
      ['page', 'zz', '--section', 'strategi'],
      /unknown section `strategi`; did you mean `strategy`\?/,
    ],
    ['no section', ['page', 'zz'], /which section does the page belong to\? add --section/],
    [
      'an unknown owner',
      ['page', 'zz', '--section', 'strategy', '--owner', 'nobody-at-all'],
      /unknown role `nobody-at-all`/,
    ],
    [
      'an unknown step',
      ['role', 'zz', '--step', 'no-such-step-anywhere'],
      /unknown step `no-such-step-anywhere`/,
    ],
    ['a partner id', ['role', 'ext-zz'], /reads like a partner/],
    ['a folder that is taken', ['role', 'skills'], /content\/roles\/skills\/ is there already/],
  ])('refuses %s', (_, argv, message) => {
    expect(() => tried(...argv)).toThrow(Refusal);
    expect(() => tried(...argv)).toThrow(message);
  });

  it.each([
    ['a role', ['role', 'editor']],
    ['a partner', ['role', 'ext-legal']],
    ['an SOP', ['sop', 'weekly-post']],
    ['a page', ['page', 'kpis', '--section', 'strategy']],
    ['a term', ['term', 'mql']],
  ])('refuses %s that is there already', (_, argv) => {
    expect(() => tried(...argv)).toThrow(Refusal);
  });

  it('refuses a page where the onboarding page of a role stands', () => {
    const site = (tree.files.get('playbook.yaml') ?? '').replace('glossary]', 'glossary, onboarding]');
    const files = new Map([...tree.files, ['playbook.yaml', site]]);
    const request = readRequest(['page', 'editor', '--section', 'onboarding']);
    expect(() => draftFor(request, { ...tree, files }, NOW)).toThrow(/made from the role's data already/);
  });
});

describe('scaffold', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playbook-new-'));
    await cp(resolve(root, CONTENT), folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes the files and says which, and what to do next', async () => {
    const said = await scaffold(readRequest(['term', 'zz-term']), root, folder, NOW);
    expect(await readFile(join(folder, 'glossary/terms.yaml'), 'utf8')).toContain('- id: zz-term\n');
    expect(said).toMatch(/^Changed:\n {2}.*glossary\/terms\.yaml\n/);
    expect(said).toContain('then run npm run check.');
    expect(said).toContain('run npm run permalinks');
  });

  it('writes nothing when it refuses', async () => {
    const read = () => readFile(join(folder, 'roles/team-size/team-size.yaml'), 'utf8');
    const before = await read();
    await expect(
      scaffold(readRequest(['role', 'zz', '--step', 'no-such-step-anywhere']), root, folder),
    ).rejects.toThrow(Refusal);
    expect(await read()).toBe(before);
  });
});
