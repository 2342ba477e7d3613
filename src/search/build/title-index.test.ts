import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPlaybook } from '../../loader/load.ts';
import { derivedPages, pageAnchors } from '../../model/anchors.ts';
import type { Playbook } from '../../model/playbook.ts';
import { LOCALES } from '../../model/schema/common.ts';
import type { TYPES } from '../kinds.ts';
import { type PackedIndex, unpack } from '../title-index.ts';
import { titleEntries } from './entries.ts';
import { buildTitleIndex } from './title-index.ts';

let playbook: Playbook;
let packed: Record<'zh' | 'en', PackedIndex>;
beforeAll(async () => {
  const loaded = await loadPlaybook(process.cwd());
  if (!loaded.playbook) throw new Error('the content cannot be read');
  playbook = loaded.playbook;
  const text = titleEntries(playbook, 'zh')
    .map(({ title, aliases }) => [title, ...aliases].join(' '))
    .join('\n');
  packed = { zh: buildTitleIndex(playbook, 'zh', text), en: buildTitleIndex(playbook, 'en', text) };
}, 60_000);

describe.each(LOCALES)('the title index of the playbook, %s', (locale) => {
  test('leads only to pages and anchors that exist', () => {
    const places = new Set<string>();
    for (const page of playbook.pages) {
      places.add(page.path);
      for (const anchor of pageAnchors(page, locale, playbook)) places.add(`${page.path}#${anchor}`);
    }
    for (const [path, anchors] of derivedPages(playbook)) {
      places.add(path);
      for (const anchor of anchors) places.add(`${path}#${anchor}`);
    }
    const lost = unpack(packed[locale])
      .entries.filter(({ path }) => !places.has(path))
      .map(({ path }) => path);
    expect(lost).toEqual([]);
  });

  test('has everything that has a name', () => {
    const index = unpack(packed[locale]);
    const count = (type: (typeof TYPES)[number]) =>
      index.entries.filter((entry) => entry.type === type).length;
    expect(count('role')).toBe(playbook.roles.length);
    expect(count('sop')).toBe(playbook.sops.length);
    expect(count('kpi')).toBe(playbook.kpis.length);
    expect(count('term')).toBe(playbook.terms.length);
    expect(count('onboarding')).toBe(playbook.roles.length);
  });

  test('knows the phrases of content/search-words.yaml', () => {
    const { entries } = unpack(packed[locale]);
    const labels = Map.groupBy(
      entries.flatMap(({ path, names }) => names.map(([{ label }]) => ({ path, label }))),
      ({ path }) => path,
    );
    const missing = Object.entries(playbook.searchWords).flatMap(([path, phrases]) => {
      const known = labels.get(path)?.map(({ label }) => label.toLowerCase()) ?? [];
      return phrases[locale]
        .filter((phrase) => !known.includes(phrase.toLowerCase()))
        .map((phrase) => `${path} ${phrase}`);
    });
    expect(missing).toEqual([]);
  });

  // Of the 120 KB that a first search may cost, 42 are the dialog, its looks and the postings it asks for.
  test('is small enough to be fetched with the first key press', () => {
    expect(brotliCompressSync(JSON.stringify(packed[locale])).length).toBeLessThan(42_000);
  });
});
