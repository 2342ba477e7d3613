import { describe, expect, it } from 'vitest';
import { realContent } from './testing/content.ts';
import { label, partner, playbook, role, sop, step } from './testing/small.ts';
import { sharedSteps, worksWith } from './works-with.ts';

const on = (id: string) => ({ role: id, on: label(`on ${id}`) });
const book = playbook({
  roles: [
    role('analyst', { collaborates_with: [on('writer')] }),
    role('lead', { collaborates_with: [on('ext-legal')] }),
    role('designer', { collaborates_with: [on('lead')] }),
    role('writer', { collaborates_with: [on('ext-legal'), on('lead')] }),
  ],
  partners: ['ext-legal', 'ext-sales', 'all-team'].map(partner),
  sops: [
    sop('blog', [
      step('brief', 'lead', 1, 'write', {
        consulted: ['writer', 'analyst'],
        informed: ['ext-sales', 'all-team'],
      }),
      step('write', 'writer', 1, 'draw', { approver: 'lead', informed: ['analyst'] }),
      step('draw', 'designer', 1, 'end', { supports: ['writer'] }),
    ]),
  ],
});

describe('worksWith', () => {
  it('lists whom the role names first, then others by shared steps; who is only informed or a group is left out', () => {
    const rows = worksWith('writer', book).map((row) => [
      row.person.id,
      row.on?.en,
      row.theySay?.en,
      row.shared.map(({ step: { id } }) => id).join(' '),
    ]);
    expect(rows).toEqual([
      ['ext-legal', 'on ext-legal', undefined, ''],
      ['lead', 'on lead', undefined, 'brief write'],
      ['analyst', undefined, 'on writer', 'brief'],
      ['designer', undefined, undefined, 'draw'],
    ]);
  });

  it('says which letters each has in a shared step', () => {
    expect(sharedSteps('writer', 'lead', book)).toMatchObject([
      { step: { id: 'brief' }, mine: ['C'], theirs: ['R', 'A'] },
      { step: { id: 'write' }, mine: ['R'], theirs: ['A'] },
    ]);
  });

  it('is mutual in the real content: who works with me, I work with', () => {
    const real = realContent();
    for (const { id } of real.roles) {
      for (const { person } of worksWith(id, real)) {
        if (!real.role(person.id)) continue;
        expect(
          worksWith(person.id, real).map((row) => row.person.id),
          `${id} and ${person.id}`,
        ).toContain(id);
      }
    }
  });
});
