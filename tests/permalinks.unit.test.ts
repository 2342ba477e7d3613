/** What happens to published addresses when pages, steps and sections come, go and move. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateLedger } from '../scripts/lib/ledger.ts';
import { root } from '../scripts/lib/run.mjs';
import { loadTree } from '../src/loader/load.ts';
import type { ContentTree } from '../src/loader/walk.ts';
import { validTree } from './support/fixtures.ts';
import { changed, SOP, SOP_PAGE, TODAY } from './support/mutations.ts';

const VALID = validTree();
const LEDGER = VALID.files.get('permalinks.txt')?.split('\n') ?? [];
/** Where an address stands in the ledger. */
const at = (address: string) => `content/permalinks.txt:${LEDGER.indexOf(address) + 1}:1`;
/** Problems as lines. How many anchors a page has is no matter of these tests. */
const report = (tree: ContentTree) =>
  loadTree(tree, { today: TODAY }).problems.map(
    ({ file, line, column, code, message }) =>
      `${file}:${line}:${column} ${code} ${message.replace(/\d+ anchors/, 'N anchors')}`,
  );

describe('a new address', () => {
  it('is one problem, which names the command', () => {
    const tree = changed(VALID, (files) =>
      files
        .replace('strategy/zh.mdx', '## 检查', '## 新 {#fresh}\n\n字\n\n## 检查')
        .replace('strategy/en.mdx', /## (?=[^\n]*\{#check\})/, '## New {#fresh}\n\nText\n\n## '),
    );
    expect(report(tree)).toEqual([
      'content/permalinks.txt:1:1 permalink-new `/strategy/#fresh` is new and not in the ledger of published addresses yet; run `npm run permalinks`, which adds it',
    ]);
  });

  it('many of them are one problem with the first few', () => {
    const tree = changed(VALID, (files) => files.write('permalinks.txt', '/\n/search/\n'));
    expect(report(tree)).toEqual([
      expect.stringMatching(
        /^content\/permalinks\.txt:1:1 permalink-new \d+ new addresses \(`\/collaboration\/`, `[^`]+`, `[^`]+` …\) are not .* `npm run permalinks`, which adds them$/,
      ),
    ]);
  });

  it('waits while anything else is wrong: what is in the ledger stays there', () => {
    const tree = changed(VALID, (files) =>
      files.write('permalinks.txt', '/\n').replace('roles/writer/zh.mdx', /^owner: .*$/m, 'owner: nobody'),
    );
    expect(report(tree).filter((line) => line.includes('permalink'))).toEqual([]);
    expect(report(tree).length).toBeGreaterThan(0);
  });
});

describe('a ledger', () => {
  it('that is missing is one problem', () => {
    const tree = changed(VALID, (files) => files.remove('permalinks.txt'));
    expect(report(tree)).toEqual([
      'content/permalinks.txt:1:1 permalink-new there is no ledger of published addresses yet; run `npm run permalinks`, which writes it',
    ]);
  });

  it('in any order, with blank lines and Windows line ends, is fine', () => {
    const text = `\r\n${LEDGER.toReversed().join('\r\n')}\r\n`;
    expect(report(changed(VALID, (files) => files.write('permalinks.txt', text)))).toEqual([]);
  });

  it('with a line that is no address says which', () => {
    const tree = changed(VALID, (files) =>
      files.write('permalinks.txt', `<<<<<<< HEAD\n${LEDGER.join('\n')}`),
    );
    expect(report(tree)).toEqual([
      expect.stringMatching(
        /^content\/permalinks\.txt:1:1 permalink-line `<<<<<<< HEAD` is no address; remove the line/,
      ),
    ]);
  });
});

describe('a page that is renamed', () => {
  it('is gone, and the only new one beside it is meant', () => {
    const tree = changed(VALID, (files) =>
      files.renameEverywhere(
        'weekly-post',
        'post-of-the-week',
        /sops\/weekly-post\//,
        'sops/post-of-the-week/',
      ),
    );
    const lines = report(tree);
    const to = '/collaboration/sops/post-of-the-week/';
    expect(lines).toEqual([
      `${at(SOP_PAGE)} permalink-gone \`${SOP_PAGE}\` and its N anchors were published and are gone; did you mean \`${to}\`? Add this line to content/redirects.yaml: \`${SOP_PAGE}: ${to}\``,
    ]);
    const moved = changed(tree, (files) => files.write('redirects.yaml', added(lines)));
    expect(report(moved)).toEqual([expect.stringContaining('permalink-new')]);
  });

  it('a role takes its onboarding page along; each is one problem, whatever stood on it', () => {
    const tree = changed(VALID, (files) =>
      files.renameEverywhere('writer', 'author', /^roles\/writer\//, 'roles/author/'),
    );
    const lines = report(tree);
    expect(lines).toEqual([
      `${at('/onboarding/writer/')} permalink-gone \`/onboarding/writer/\` and its N anchors were published and are gone; did you mean \`/onboarding/author/\`? Add this line to content/redirects.yaml: \`/onboarding/writer/: /onboarding/author/\``,
      `${at('/roles/writer/')} permalink-gone \`/roles/writer/\` and its N anchors were published and are gone; did you mean \`/roles/author/\`? Add this line to content/redirects.yaml: \`/roles/writer/: /roles/author/\``,
    ]);
    const moved = changed(tree, (files) => files.write('redirects.yaml', added(lines)));
    expect(report(moved)).toEqual([expect.stringContaining('permalink-new')]);
  });
});

/** What the problems say to add. */
const added = (lines: readonly string[]): string =>
  lines
    .map((line) => `${/Add this line to content\/redirects\.yaml: `([^`]+)`$/.exec(line)?.[1]}\n`)
    .join('');

describe('a step that is renamed', () => {
  const tree = changed(VALID, (files) => files.replace(SOP, /wp-publish(?!-c1)/g, 'wp-go-live'));

  it('is gone, and the new one is meant', () => {
    const line = `${SOP_PAGE}#step-wp-publish: ${SOP_PAGE}#step-wp-go-live`;
    expect(report(tree)).toEqual([
      `${at(`${SOP_PAGE}#step-wp-publish`)} permalink-gone \`${SOP_PAGE}#step-wp-publish\` was published and is gone; did you mean \`${SOP_PAGE}#step-wp-go-live\`? Add this line to content/redirects.yaml: \`${line}\``,
    ]);
  });

  it('is fine with what the problem says to add, and a new address', () => {
    const moved = changed(tree, (files) => files.write('redirects.yaml', added(report(tree))));
    expect(report(moved)).toEqual([expect.stringMatching(/permalink-new `.*#step-wp-go-live` is new/)]);
  });
});

describe('a step that is removed', () => {
  const tree = changed(VALID, (files) =>
    files
      .replace(SOP, /\n {2}- id: wp-publish[\s\S]*$/, '\n')
      .replace(SOP, '{ to: wp-publish }', '{ to: end }'),
  );

  it('is gone with its checklist; each says what to add, and that is enough', () => {
    const lines = report(tree);
    expect(lines.map((line) => line.slice(0, line.indexOf(' permalink')))).toEqual([
      at(`${SOP_PAGE}#step-wp-publish`),
      at(`${SOP_PAGE}#wp-publish-c1`),
    ]);
    expect(lines[0]).toContain(
      `Add this line to content/redirects.yaml: \`${SOP_PAGE}#step-wp-publish: ${SOP_PAGE}#steps\``,
    );
    expect(report(changed(tree, (files) => files.write('redirects.yaml', added(lines))))).toEqual([]);
  });
});

describe('a section that is renamed in both languages', () => {
  const tree = changed(VALID, (files) =>
    files
      .replace('strategy/zh.mdx', '{#details}', '{#fine-print}')
      .replace('strategy/en.mdx', '{#details}', '{#fine-print}'),
  );

  it('is gone, and the new one is meant', () => {
    expect(report(tree)).toEqual([
      `${at('/strategy/#details')} permalink-gone \`/strategy/#details\` was published and is gone; did you mean \`/strategy/#fine-print\`? Add this line to content/redirects.yaml: \`/strategy/#details: /strategy/#fine-print\``,
    ]);
  });

  it('is not fine with a redirect to a section that does not exist', () => {
    const wrong = changed(tree, (files) =>
      files.write('redirects.yaml', '# moved\n/strategy/#details: /strategy/#fine-prin\n'),
    );
    expect(report(wrong)).toEqual([
      'content/redirects.yaml:2:21 dead-anchor no section `#fine-prin` on `/strategy/`; did you mean `#fine-print`?',
    ]);
  });
});

describe('a section that moved to another page', () => {
  it('is looked for there', () => {
    const section = (name: string) => `\n## ${name} {#details}\n\n${name}\n`;
    const tree = changed(VALID, (files) =>
      files
        .replace('strategy/zh.mdx', '{#details}', '{#other}')
        .replace('strategy/en.mdx', '{#details}', '{#other}')
        .append('collaboration/zh.mdx', section('细节'))
        .append('collaboration/en.mdx', section('Details')),
    );
    expect(report(tree)).toEqual([expect.stringContaining('`/strategy/#details: /collaboration/#details`')]);
  });
});

describe('a page that became another one', () => {
  it('keeps its old sections only where somebody says where they are', () => {
    const tree = changed(VALID, (files) =>
      files
        .renameEverywhere('writer', 'author', /^roles\/writer\//, 'roles/author/')
        .replace('roles/author/role.yaml', 'r-wr-1', 'r-au-1')
        .write(
          'redirects.yaml',
          '/roles/writer/: /roles/author/\n/onboarding/writer/: /onboarding/author/\n',
        ),
    );
    expect(report(tree)).toEqual([
      `${at('/roles/writer/#r-wr-1')} permalink-gone \`/roles/writer/#r-wr-1\` was published and is gone (its page is \`/roles/author/\` now); did you mean \`/roles/author/#r-au-1\`? Add this line to content/redirects.yaml: \`/roles/writer/#r-wr-1: /roles/author/#r-au-1\``,
    ]);
  });
});

describe('redirects', () => {
  const withRedirects = (yaml: string) =>
    report(changed(VALID, (files) => files.write('redirects.yaml', yaml)));

  it.each([
    ['a chain that ends well', '/a/: /b/\n/b/: /roles/\n/b/#x: /roles/writer/#kpis\n', []],
    [
      'a page that is still there',
      '/roles/: /strategy/\n',
      [
        'content/redirects.yaml:1:1 redirect-living `/roles/` is still there; remove this line, or remove the page',
      ],
    ],
    [
      'a section that is still there',
      '/strategy/#start: /roles/\n',
      [
        'content/redirects.yaml:1:1 redirect-living `/strategy/#start` is still there; remove this line, or remove the section',
      ],
    ],
    [
      'a circle, and what leads into it',
      '/in/: /a/\n/a/: /b/\n/b/: /a/\n',
      [
        'content/redirects.yaml:2:1 redirect-loop this redirect goes in a circle (`/a/` → `/b/` → `/a/`); let one of them lead to an address that exists',
      ],
    ],
    [
      'a redirect to itself',
      '/a/: /a/\n',
      [
        'content/redirects.yaml:1:1 redirect-loop this redirect goes in a circle (`/a/` → `/a/`); let one of them lead to an address that exists',
      ],
    ],
    [
      'a page that does not exist',
      '/old/: /role/\n',
      ['content/redirects.yaml:1:8 dead-link no page `/role/`; did you mean `/roles/`?'],
    ],
    [
      'a chain that ends badly, told once',
      '/a/: /b/\n/b/: /role/\n',
      ['content/redirects.yaml:2:6 dead-link no page `/role/`; did you mean `/roles/`?'],
    ],
    [
      'a language in the old address',
      '/en/old/: /roles/\n',
      [
        'content/redirects.yaml:1:1 redirect-form `/en/old/`: redirects name paths without language, with a slash before the anchor and at the end; write `/old/`',
      ],
    ],
    [
      'no slash at the end of the new one',
      '/old/: /roles#x\n',
      [
        'content/redirects.yaml:1:8 redirect-form `/roles#x`: redirects name paths without language, with a slash before the anchor and at the end; write `/roles/#x`',
      ],
    ],
    [
      'an anchor of a page that nobody can open',
      '/old/#x: /roles/writer/#kpis\n',
      [
        'content/redirects.yaml:1:1 redirect-page the page `/old/` is gone and has no redirect of its own; add `/old/: /roles/writer/`',
      ],
    ],
  ])('%s', (_, yaml, expected) => expect(withRedirects(yaml)).toEqual(expected));
});

describe('npm run permalinks', () => {
  let folder = '';
  const ledger = () => readFile(join(folder, 'permalinks.txt'), 'utf8');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playbook-ledger-'));
    await cp(resolve(root, 'tests/fixtures/valid/content'), folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has nothing to add to a ledger that is complete', async () => {
    const before = await ledger();
    expect(await updateLedger(root, folder)).toMatchObject({ added: [], problems: [] });
    expect(await ledger()).toBe(before);
  });

  it('adds what is new, keeps what nobody publishes any more, and sorts', async () => {
    const lines = (await ledger()).trim().split('\n');
    await writeFile(join(folder, 'redirects.yaml'), '/aaa/: /roles/\n');
    const kept = lines.filter((line) => line !== '/roles/' && line !== '/strategy/#start');
    await writeFile(join(folder, 'permalinks.txt'), ['/aaa/', ...kept.toReversed()].join('\n'));
    expect(await updateLedger(root, folder)).toMatchObject({
      added: ['/roles/', '/strategy/#start'],
      problems: [],
    });
    expect(await ledger()).toBe(`${[...lines, '/aaa/'].sort().join('\n')}\n`);
  });

  it('writes nothing while something is wrong, and says what', async () => {
    await writeFile(join(folder, 'redirects.yaml'), '/aaa/: /nowhere-at-all/\n');
    await writeFile(join(folder, 'permalinks.txt'), '/aaa/\n');
    const { problems, added } = await updateLedger(root, folder);
    expect(problems.map(({ code }) => code)).toEqual(['dead-link']);
    expect(added).toEqual([]);
    expect(await ledger()).toBe('/aaa/\n');
  });
});
