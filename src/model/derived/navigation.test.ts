import { describe, expect, it } from 'vitest';
import { breadcrumbs, type NavEntry, navigation, sectionOf } from './navigation.ts';
import { page, playbook, role } from './testing/small.ts';

const at = (path: string, order: number, kind: Parameters<typeof page>[1] = 'article') =>
  page(path, kind, { front: { order, title: path } });

const book = playbook({
  roles: [role('analyst'), role('lead')],
  pages: [
    at('/sources/', 1, 'sources'),
    at('/roles/', 0, 'role-directory'),
    at('/roles/analyst/', 20, 'role'),
    at('/roles/team-size/', 5),
    at('/roles/lead/', 10, 'role'),
    at('/strategy/', 0, 'section'),
    at('/collaboration/sops/blog/', 1, 'sop'),
    at('/collaboration/sops/ads/', 1, 'sop'),
    at('/collaboration/', 0, 'section'),
    at('/collaboration/sops/', 2, 'sop-directory'),
    at('/collaboration/meetings/', 3),
    at('/collaboration/deep/er/', 1),
    at('/onboarding/', 0, 'onboarding'),
    at('/onboarding/buddy/', 1),
    at('/', 0, 'home'),
  ],
});
const paths = (entries: readonly NavEntry[] | undefined) => entries?.map((entry) => entry.path);

describe('navigation', () => {
  it('lists the sections in the order of the site', () => {
    expect(paths(navigation(book).sections)).toEqual(['/strategy/', '/roles/', '/collaboration/']);
  });

  it.each([
    ['/roles/', ['/roles/team-size/', '/roles/lead/', '/roles/analyst/']],
    ['/collaboration/', ['/collaboration/deep/er/', '/collaboration/sops/', '/collaboration/meetings/']],
    // equal order: by path
    ['/collaboration/sops/', ['/collaboration/sops/ads/', '/collaboration/sops/blog/']],
    // pages made from data follow, roles in the order of the directory
    ['/onboarding/', ['/onboarding/buddy/', '/onboarding/lead/', '/onboarding/analyst/']],
    ['/strategy/', []],
  ])('children of %s', (path, expected) => {
    expect(paths(navigation(book).place(path)?.entry.children)).toEqual(expected);
  });

  it.each([
    ['/', null, null],
    ['/roles/', null, '/roles/team-size/'],
    ['/roles/team-size/', '/roles/', '/roles/lead/'],
    ['/roles/analyst/', '/roles/lead/', null],
    ['/collaboration/meetings/', '/collaboration/sops/blog/', null],
    ['/onboarding/lead/', '/onboarding/buddy/', '/onboarding/analyst/'],
    ['/search/', null, null],
    ['/strategy/', null, null],
  ])('%s stands between %s and %s', (path, previous, next) => {
    const place = navigation(book).place(path);
    expect([place?.previous?.path ?? null, place?.next?.path ?? null]).toEqual([previous, next]);
  });

  it('gives a page its siblings in order', () => {
    expect(paths(navigation(book).place('/roles/lead/')?.siblings)).toEqual([
      '/roles/team-size/',
      '/roles/lead/',
      '/roles/analyst/',
    ]);
  });

  it('names an onboarding page after its role', () => {
    expect(navigation(book).place('/onboarding/lead/')?.entry.title).toEqual({ zh: '中lead', en: 'lead' });
  });

  it('is built once per playbook', () => {
    expect(navigation(book)).toBe(navigation(book));
  });
});

describe('breadcrumbs', () => {
  it.each([
    ['/', ['/']],
    [
      '/collaboration/sops/ads/',
      ['/', '/collaboration/', '/collaboration/sops/', '/collaboration/sops/ads/'],
    ],
    // the folder between has no page
    ['/collaboration/deep/er/', ['/', '/collaboration/', '/collaboration/deep/er/']],
    ['/onboarding/lead/', ['/', '/onboarding/', '/onboarding/lead/']],
    ['/search/', ['/', '/search/']],
    ['/gone/', []],
  ])('of %s', (path, expected) => expect(paths(breadcrumbs(path, book))).toEqual(expected));
});

describe('sectionOf', () => {
  it.each([
    ['/roles/lead/', '/roles/'],
    ['/roles/', '/roles/'],
    ['/sources/', undefined],
    ['/', undefined],
  ])('%s', (path, expected) => expect(sectionOf(path, book)?.path).toBe(expected));
});
