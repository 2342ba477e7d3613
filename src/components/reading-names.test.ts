import { describe, expect, it } from 'vitest';
import { validTree } from '../../tests/support/fixtures.ts';
import { loadTree } from '../loader/load.ts';
import { permalinks } from '../model/derived/permalinks.ts';
import { LOCALES } from '../model/schema/common.ts';
import { readingNames } from './reading-names.ts';

const { playbook } = loadTree(validTree());
if (!playbook) throw new Error('the fixture cannot be read');

describe.each(LOCALES)('readingNames, %s', (locale) => {
  const { pages } = readingNames(playbook, locale);

  it('knows every published address', () => {
    const addresses = Object.entries(pages).flatMap(([path, [, anchors]]) => [
      path,
      ...Object.keys(anchors).map((id) => `${path}#${id}`),
    ]);
    expect(addresses.toSorted()).toEqual(permalinks(playbook));
  });

  it('has a title for every page', () => {
    expect(Object.entries(pages).filter(([, [title]]) => title === '')).toEqual([]);
  });
});

describe('the name of', () => {
  const { pages } = readingNames(playbook, 'en');
  it.each([
    ['a heading', '/strategy/', 'start', 'Start'],
    ['a section of a role', '/roles/writer/', 'kpis', 'KPIs'],
    ['a step', '/collaboration/sops/weekly-post/', 'step-wp-write', 'Write'],
    ['a checklist item', '/collaboration/sops/weekly-post/', 'wp-write-c1', 'It has a title'],
    ['a KPI', '/strategy/kpis/', 'reach', 'People reached'],
    ['a term', '/glossary/', 'mql', 'Marketing-qualified lead'],
  ])('%s', (_, path, id, name) => expect(pages[path]?.[1][id]).toBe(name));

  it('an onboarding page says what it is', () => {
    expect(pages['/onboarding/writer/']?.[0]).toContain('90');
  });
});

describe('what has moved', () => {
  it('is there under its old address, chains collapsed', () => {
    const redirects = {
      '/a/': '/b/',
      '/b/': '/roles/writer/',
      '/b/#x': '/roles/writer/#kpis',
      '/strategy/#old': '/roles/',
    };
    expect(readingNames({ ...playbook, redirects }, 'zh').moved).toEqual({
      '/a/': '/roles/writer/',
      '/a/#x': '/roles/writer/#kpis',
      '/b/': '/roles/writer/',
      '/b/#x': '/roles/writer/#kpis',
      '/roles/writer/#x': '/roles/writer/#kpis',
      '/strategy/#old': '/roles/',
    });
  });
});
