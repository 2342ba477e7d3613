import { expect, it } from 'vitest';
import { teamLoad } from './load.ts';
import { realContent } from './testing/content.ts';
import { partner, playbook, role, sop, step } from './testing/small.ts';

it('counts letters, responsible days and SOPs per person, without what concerns the whole team', () => {
  const load = teamLoad(
    playbook({
      roles: [role('lead'), role('writer')],
      partners: [partner('all-team')],
      sops: [
        sop('blog', [
          step('brief', 'lead', 0.1, 'write', { informed: ['all-team'] }),
          step('write', 'writer', 2, 'end', { approver: 'lead' }),
        ]),
        sop('ads', [step('launch', 'lead', 0.2, 'end')]),
      ],
    }),
  );
  expect(load).toMatchObject([
    { person: { id: 'lead' }, counts: { R: 2, A: 3, S: 0, C: 0, I: 0 }, responsibleDays: 0.3, sops: 2 },
    { person: { id: 'writer' }, counts: { R: 1, A: 0, S: 0, C: 0, I: 0 }, responsibleDays: 2, sops: 1 },
    { person: { id: 'all-team' }, counts: { R: 0, A: 0, S: 0, C: 0, I: 1 }, responsibleDays: 0, sops: 1 },
  ]);
});

it('shares out every step of the real content exactly once as R', () => {
  const real = realContent();
  const steps = real.sops.flatMap((sop) => sop.steps);
  const responsible = teamLoad(real).reduce((sum, load) => sum + load.counts.R, 0);
  expect(responsible).toBe(steps.length);
});
