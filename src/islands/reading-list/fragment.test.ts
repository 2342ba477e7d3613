import { describe, expect, it } from 'vitest';
import { fromFragment, toFragment } from './fragment.ts';

const opened = (list: readonly string[], lost = 0) => ({ kind: 'list', list, lost });

describe('toFragment and fromFragment', () => {
  it.each([
    ['one section', ['/roles/data-analyst/#kpis'], '#l=1_roles/data-analyst.kpis'],
    ['sections of one page', ['/a/b/#x', '/a/b/#y', '/a/b/#z'], '#l=1_a/b.x_.y_.z'],
    ['a page, then a section of it', ['/a/', '/a/#x'], '#l=1_a_.x'],
    ['a section, then its page', ['/a/#x', '/a/'], '#l=1_a.x_a'],
    ['the home page and a section of it', ['/', '/#roles', '/a/#x'], '#l=1_~_.roles_a.x'],
    ['back and forth', ['/a/#x', '/b/#x', '/a/#y'], '#l=1_a.x_b.x_a.y'],
  ])('%s', (_, list, fragment) => {
    expect(toFragment(list)).toBe(fragment);
    expect(fromFragment(fragment)).toEqual(opened(list));
  });

  it('needs no escaping in an address', () => {
    const { hash } = new URL(toFragment(['/', '/a-1/b-2/#c-3', '/a-1/b-2/#d']), 'https://example.com/');
    expect(hash).toMatch(/^#[\w~./=-]+$/);
  });
});

describe('fromFragment', () => {
  it.each([
    ['nothing', '', { kind: 'none' }],
    ['an anchor', '#main', { kind: 'none' }],
    ['no entries', '#l=1_', { kind: 'unreadable' }],
    ['no version', '#l=roles', { kind: 'unreadable' }],
    ['version 0', '#l=0_roles', { kind: 'unreadable' }],
    ['a later version', '#l=2_whatever', { kind: 'newer' }],
    ['a version beyond all numbers', `#l=${'9'.repeat(400)}_a`, { kind: 'unreadable' }],
    ['escapes that are none', '#l=1_%E0%A4%A', { kind: 'unreadable' }],
    ['only entries that are none', '#l=1_Ä_<b>', { kind: 'unreadable' }],
    ['markup', '#l=1_roles.kpis_<img src=x onerror=alert(1)>', opened(['/roles/#kpis'], 1)],
    ['another host', '#l=1_/evil.example_//evil.example/x_roles', opened(['/roles/'], 2)],
    ['a script', '#l=1_javascript:alert(1)_roles', opened(['/roles/'], 1)],
    ['a way up', '#l=1_../../x_roles', opened(['/roles/'], 1)],
    ['an anchor before any page', '#l=1_.kpis_roles', opened(['/roles/'], 1)],
    ['entries twice', '#l=1_roles_roles_.kpis_.kpis', opened(['/roles/', '/roles/#kpis'])],
    ['what a chat has escaped', '#l=1_roles%2Fseo.kpis_%7E', opened(['/roles/seo/#kpis', '/'])],
    ['the full stop of the sentence', '#l=1_roles.kpis。', opened(['/roles/#kpis'])],
    ['a bracket behind it', '#l=1_roles.kpis)', opened(['/roles/#kpis'])],
    ['far too much', `#l=1_${'a_'.repeat(9000)}`, { kind: 'unreadable' }],
  ])('%s', (_, fragment, expected) => expect(fromFragment(fragment)).toEqual(expected));

  it('reads a hundred entries and counts the rest as lost', () => {
    const entries = Array.from({ length: 130 }, (_, i) => `p-${i}`).join('_');
    expect(fromFragment(`#l=1_${entries}`)).toMatchObject({ kind: 'list', lost: 30 });
  });
});
