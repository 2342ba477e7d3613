import { describe, expect, it } from 'vitest';
import { roleRasci, sopRasci, stepLetters, teamRasci } from './raci.ts';
import { realContent } from './testing/content.ts';
import { page, partner, playbook, role, sop, step } from './testing/small.ts';

const brief = step('brief', 'lead', 1, 'write');
const write = step('write', 'writer', 2, 'end brief?', {
  approver: 'lead',
  supports: ['writer', 'ext-legal'],
  consulted: ['analyst'],
  informed: ['all-team'],
});
const small = playbook({
  roles: ['analyst', 'lead', 'writer', 'idle'].map((id) => role(id)),
  partners: ['ext-legal', 'ext-sales', 'all-team'].map(partner),
  sops: [sop('blog', [brief, write])],
  pages: [
    page('/roles/lead/', 'role', { front: { order: 1 } }),
    page('/roles/writer/', 'role', { front: { order: 2 } }),
  ],
});

describe('stepLetters', () => {
  it('makes the owner approver where none is named', () => {
    expect(Object.fromEntries(stepLetters(brief))).toEqual({ lead: ['R', 'A'] });
  });

  it('keeps the order R, A, S, C, I for somebody with several letters', () => {
    expect(Object.fromEntries(stepLetters(write))).toEqual({
      writer: ['R', 'S'],
      lead: ['A'],
      'ext-legal': ['S'],
      analyst: ['C'],
      'all-team': ['I'],
    });
  });
});

describe('sopRasci', () => {
  it('has a column for everybody involved: roles by page order, then partners', () => {
    const { people } = sopRasci(sop('blog', [brief, write]), small);
    expect(people.map(({ id }) => id)).toEqual(['lead', 'writer', 'analyst', 'ext-legal', 'all-team']);
  });

  it('has a row per step with cells in column order', () => {
    const rows = sopRasci(sop('blog', [brief, write]), small).rows.map(({ step: { id }, cells }) => [
      id,
      cells,
    ]);
    expect(rows).toEqual([
      ['brief', [['R', 'A'], [], [], [], []]],
      ['write', [['A'], ['R', 'S'], ['C'], ['S'], ['I']]],
    ]);
  });
});

describe('teamRasci', () => {
  it('has all roles, also one without a step, and only the partners involved', () => {
    const { people, roleCount } = teamRasci(small);
    expect(people.map(({ id }) => id)).toEqual([
      'lead',
      'writer',
      'analyst',
      'idle',
      'ext-legal',
      'all-team',
    ]);
    expect(roleCount).toBe(4);
  });
});

describe('roleRasci', () => {
  it.each([
    ['lead', ['brief RA false', 'write A false']],
    ['analyst', ['write C false']],
    ['idle', ['write I true']],
    ['ext-legal', ['write S false']],
    ['ext-sales', []],
    ['nobody', []],
  ])('%s', (id, expected) => {
    const rows = roleRasci(id, small).map((row) => `${row.step.id} ${row.letters.join('')} ${row.viaTeam}`);
    expect(rows).toEqual(expected);
  });
});

describe('the RASCI of the real content', () => {
  const real = realContent();

  it('has exactly one R and one A in every row', () => {
    for (const {
      rows,
      sop: { id },
    } of teamRasci(real).sops) {
      for (const row of rows) {
        const letters = row.cells.flat();
        expect(
          letters.filter((letter) => letter === 'R'),
          `${id} ${row.step.id}`,
        ).toHaveLength(1);
        expect(
          letters.filter((letter) => letter === 'A'),
          `${id} ${row.step.id}`,
        ).toHaveLength(1);
      }
    }
  });

  it('involves every role in some step by name', () => {
    const idle = real.roles.filter(({ id }) => roleRasci(id, real).every((row) => row.viaTeam));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});
