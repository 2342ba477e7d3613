import { expect, it } from 'vitest';
import { dataLinks, writtenLinks } from './links.ts';
import { label, page, playbook, role, term } from './testing/small.ts';

const at = { file: 'x', line: 1, column: 1 };

it.each([
  ['Term', { id: 'mql' }, '/glossary/#mql'],
  ['RoleLink', { id: 'lead' }, '/roles/lead/'],
  ['SopLink', { id: 'blog' }, '/collaboration/sops/blog/'],
  ['SopLink', { id: 'blog', step: 'write' }, '/collaboration/sops/blog/#step-write'],
  ['KpiLink', { id: 'roas' }, '/strategy/kpis/#roas'],
  ['Cite', { id: 'fact-a' }, '/sources/#fact-a'],
] as const)('%s %o leads to %s', (name, props, expected) => {
  const uses = { components: [{ ...at, name, props }] };
  expect(writtenLinks(page('/a/', 'article', { zh: uses }))).toEqual([expected]);
});

it.each([
  ['Callout', { id: 'x' }],
  ['Term', { id: null }],
  ['Term', {}],
] as const)('%s %o leads nowhere', (name, props) => {
  const uses = { components: [{ ...at, name, props }] };
  expect(writtenLinks(page('/a/', 'article', { zh: uses }))).toEqual([]);
});

it('takes links of both languages and of the front matter, each once', () => {
  const written = page('/a/', 'article', {
    front: { next: ['/next/'] },
    zh: { links: [{ ...at, href: '/b/' }] },
    en: {
      links: [
        { ...at, href: '/b/' },
        { ...at, href: 'https://example.com/' },
      ],
    },
  });
  expect(writtenLinks(written).toSorted()).toEqual(['/b/', '/next/', 'https://example.com/']);
});

it('takes paths from terms and reading lists', () => {
  const lead = role('lead', {
    onboarding: {
      ...role('lead').onboarding,
      reading: [{ id: 'rd-1', to: '/culture/#voice', why: label('why') }],
    },
  });
  const book = playbook({ roles: [lead], terms: [term('a', { related: ['/strategy/', 'b'] })] });
  expect(dataLinks(book)).toEqual(['/strategy/', '/culture/#voice']);
});
