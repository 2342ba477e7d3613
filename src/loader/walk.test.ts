import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTree, treeStamp } from './walk.ts';

let root = '';
const write = (path: string, text: string) => writeFile(join(root, 'content', path), text);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(root, 'content/roles/writer'), { recursive: true });
  await write('playbook.yaml', 'a: 1');
  await write('roles/writer/zh.mdx', '文字');
});
afterEach(() => rm(root, { recursive: true }));

describe('readTree', () => {
  it('reads texts, names other files, and overlooks what editors leave behind', async () => {
    await write('roles/chart.png', 'bytes');
    await write('roles/.DS_Store', '');
    await write('roles/writer/zh.mdx~', 'old');
    await write('roles/writer/.zh.mdx.swp', 'old');
    const { base, files } = await readTree(root, 'content');
    expect(base).toBe('content');
    expect([...files]).toEqual([
      ['playbook.yaml', 'a: 1'],
      ['roles/chart.png', ''],
      ['roles/writer/zh.mdx', '文字'],
    ]);
  });

  it('takes an absolute folder, and says when there is none', async () => {
    expect((await readTree('/', join(root, 'content'))).base).toBe(join(root, 'content').slice(1));
    await expect(readTree(root, 'nowhere')).rejects.toThrow('nowhere');
  });
});

describe('treeStamp', () => {
  it.each([
    ['a file is added', () => write('roles/zh.mdx', '')],
    ['a file is removed', () => rm(join(root, 'content/playbook.yaml'))],
    ['a file gets longer', () => write('playbook.yaml', 'a: 11')],
    ['a file is written again', () => utimes(join(root, 'content/playbook.yaml'), 0, 0)],
  ])('changes when %s', async (_, change) => {
    const before = await treeStamp(root, 'content');
    expect(await treeStamp(root, 'content')).toBe(before);
    await change();
    expect(await treeStamp(root, 'content')).not.toBe(before);
  });
});
