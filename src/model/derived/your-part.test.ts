import { describe, expect, it } from 'vitest';
import { RASCI } from './raci.ts';
import { realContent } from './testing/content.ts';
import { partner, playbook, role, sop, step } from './testing/small.ts';
import { yourPart } from './your-part.ts';

const small = playbook({
  roles: [role('lead'), role('writer')],
  partners: [partner('all-team')],
  sops: [
    sop('ads', [
      step('launch', 'lead', 5, 'report'),
      step('report', 'lead', 1, 'end', { informed: ['all-team'] }),
    ]),
    sop('blog', [
      step('brief', 'writer', 0.5, 'write'),
      step('write', 'writer', 2, 'check', { approver: 'lead' }),
      step('check', 'lead', 0.25, 'end', { supports: ['writer'] }),
    ]),
  ],
});

describe('yourPart', () => {
  const part = yourPart('writer', small);

  it('lists the SOP with the most responsible days first', () => {
    expect(part.sops.map(({ sop: { id }, responsibleDays }) => [id, responsibleDays])).toEqual([
      ['blog', 2.5],
      ['ads', 0],
    ]);
  });

  it('lists each step once, under its first letter, with a link and all its letters', () => {
    const [blog, ads] = part.sops;
    expect(blog?.byLetter.R).toMatchObject([
      { number: 1, letters: ['R', 'A'], to: '/collaboration/sops/blog/#step-brief' },
      { number: 2, letters: ['R'], to: '/collaboration/sops/blog/#step-write' },
    ]);
    expect(blog?.byLetter.A).toEqual([]);
    expect(blog?.byLetter.S).toMatchObject([{ number: 3, letters: ['S'] }]);
    expect(ads?.byLetter.I).toMatchObject([{ step: { id: 'report' }, viaTeam: true }]);
  });

  it('adds up over all SOPs', () => {
    expect(part.totals).toEqual({ R: 2, A: 0, S: 1, C: 0, I: 1 });
    expect(part.responsibleDays).toBe(2.5);
  });

  it('is empty for somebody whom no step names', () => {
    expect(yourPart('nobody', small)).toEqual({
      sops: [],
      totals: { R: 0, A: 0, S: 0, C: 0, I: 0 },
      responsibleDays: 0,
    });
  });

  it('accounts for all working days of the real content', () => {
    const real = realContent();
    const days = real.sops
      .flatMap((entry) => entry.steps)
      .reduce((sum, entry) => sum + entry.duration_days, 0);
    const people = [...real.roles, ...real.partners].map(({ id }) => yourPart(id, real));
    expect(people.reduce((sum, { responsibleDays }) => sum + responsibleDays, 0)).toBeCloseTo(days, 6);
    for (const { sops, totals } of people) {
      const total = RASCI.reduce((sum, letter) => sum + totals[letter], 0);
      expect(total).toBe(sops.reduce((sum, entry) => sum + entry.total, 0));
    }
  });
});
