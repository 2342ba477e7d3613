import { describe, expect, it } from 'vitest';
import { sopSchedule } from './schedule.ts';
import { realContent } from './testing/content.ts';
import { sop, step } from './testing/small.ts';

const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id).join(' ');

/** brief → write → check → publish → end, with an early exit, a rework loop, a detour and another SOP. */
const blog = sop('blog', [
  step('brief', 'lead', 0.5, 'write end?'),
  step('write', 'writer', 2, 'check'),
  step('check', 'lead', 0.25, 'publish write? legal? sop:crisis?'),
  step('legal', 'lead', 3, 'publish brief?'),
  step('publish', 'writer', 0.25, 'end publish?'),
]);

describe('sopSchedule', () => {
  const schedule = sopSchedule(blog);

  it('places the steps of the normal path one after the other, in working days counted from 1', () => {
    const rows = schedule.steps.map((row) => [row.step.id, row.start, row.finish, row.firstDay, row.lastDay]);
    expect(rows).toEqual([
      ['brief', 0, 0.5, 1, 1],
      ['write', 0.5, 2.5, 1, 3],
      ['check', 2.5, 2.75, 3, 3],
      ['publish', 2.75, 3, 3, 3],
    ]);
    expect(schedule.ordinaryDays).toBe(3);
  });

  it('says which part of the lead time each step takes and which takes the most', () => {
    expect(schedule.steps.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 9);
    expect(schedule.slowest.map((row) => row.step.id)).toEqual(['write', 'brief', 'check', 'publish']);
  });

  it('finds the shortest and the longest way to an end without going back', () => {
    expect([ids(schedule.shortest.steps), schedule.shortest.days]).toEqual(['brief', 0.5]);
    expect([ids(schedule.longest.steps), schedule.longest.days]).toEqual([
      'brief write check legal publish',
      6,
    ]);
    expect(schedule.criticalPath).toEqual(['brief', 'write', 'check', 'legal', 'publish']);
  });

  it.each([
    ['brief', 'end', 'exit', 0.5, -2.5, false],
    ['check', 'write', 'loop', 5.25, 2.25, false],
    ['check', 'legal', 'detour', 6, 3, false],
    ['check', 'sop:crisis', 'exit', 2.75, -0.25, false],
    // out to legal (5.75 days), then everything again
    ['legal', 'brief', 'loop', 8.75, 5.75, true],
    ['publish', 'publish', 'loop', 3.25, 0.25, false],
  ])('%s → %s is a way of kind %s', (from, to, kind, totalDays, addedDays, restarts) => {
    const deviation = schedule.deviations.find((entry) => entry.from.id === from && entry.edge.to === to);
    expect(deviation).toMatchObject({ kind, totalDays, addedDays, restarts });
  });

  it('lists every conditional way and no other', () => {
    expect(schedule.deviations).toHaveLength(6);
  });

  it.each([
    [
      'every way has a condition: the way out',
      [step('a', 'x', 1, 'b'), step('b', 'x', 1, 'a? c? end?'), step('c', 'x', 9, 'end')],
      'a b',
    ],
    [
      'no way out there: the first way ahead',
      [step('a', 'x', 1, 'b'), step('b', 'x', 1, 'a? c?'), step('c', 'x', 1, 'end')],
      'a b c',
    ],
    ['a normal way that goes round: no step twice', [step('a', 'x', 1, 'b'), step('b', 'x', 1, 'a')], 'a b'],
    [
      'a normal way that goes round, a condition leads on',
      [step('a', 'x', 1, 'a b?'), step('b', 'x', 1, 'end')],
      'a b',
    ],
  ])('takes where %s', (_, steps, expected) => {
    expect(ids(sopSchedule(sop('s', steps)).steps.map((row) => row.step))).toBe(expected);
  });

  it('counts the way back for a detour that leads nowhere else', () => {
    const { deviations } = sopSchedule(
      sop('s', [
        step('call', 'x', 1, 'done late?'),
        step('late', 'x', 0.5, 'call?'),
        step('done', 'x', 2, 'end'),
      ]),
    );
    const late = { totalDays: 4.5, addedDays: 1.5 };
    expect(deviations).toMatchObject([
      { edge: { to: 'late' }, kind: 'detour', ...late },
      { edge: { to: 'call' }, kind: 'loop', ...late },
    ]);
  });

  it('does not add up binary fractions', () => {
    const fractions = sop('s', [step('a', 'x', 0.1, 'b'), step('b', 'x', 0.2, 'end')]);
    expect(sopSchedule(fractions)).toMatchObject({ ordinaryDays: 0.3, longest: { days: 0.3 } });
  });

  it('leaves out a step that nothing leads to', () => {
    const island = sop('s', [step('a', 'x', 1, 'end'), step('lost', 'x', 50, 'end a?')]);
    expect(sopSchedule(island)).toMatchObject({ longest: { days: 1 }, deviations: [] });
  });
});

it('runs the eight steps of content production in 7.25 working days, a returned draft adding 3', () => {
  const { ordinaryDays, deviations } = sopSchedule(
    sop('content-production', [
      step('topic', 'writer', 0.5, 'write end?'),
      step('write', 'writer', 2, 'review'),
      step('review', 'lead', 1, 'design write? end?'),
      step('design', 'designer', 1.5, 'publish review?'),
      step('publish', 'social', 0.25, 'promote design?'),
      step('promote', 'social', 1, 'track'),
      step('track', 'analyst', 0.5, 'retro'),
      step('retro', 'writer', 0.5, 'topic? end'),
    ]),
  );
  expect(ordinaryDays).toBe(7.25);
  const loops = deviations.filter(({ kind }) => kind === 'loop');
  expect(loops.map(({ from, edge, addedDays }) => [from.id, edge.to, addedDays])).toEqual([
    ['review', 'write', 3],
    ['design', 'review', 2.5],
    ['publish', 'design', 1.75],
    ['retro', 'topic', 7.25],
  ]);
});

describe('the schedules of the real content', () => {
  it.each(realContent().sops.map((entry) => [entry.id, entry] as const))('%s holds together', (_, entry) => {
    const schedule = sopSchedule(entry);
    expect(schedule.shortest.days).toBeLessThanOrEqual(schedule.ordinaryDays);
    expect(schedule.longest.days).toBeGreaterThanOrEqual(schedule.ordinaryDays);
    expect(new Set(schedule.criticalPath).size).toBe(schedule.criticalPath.length);
    expect(schedule.steps.at(-1)?.finish).toBe(schedule.ordinaryDays);
    for (const { kind, addedDays } of schedule.deviations) {
      if (kind === 'loop') expect(addedDays).toBeGreaterThan(0);
    }
    const conditional = entry.steps.flatMap((part) => part.next).filter((edge) => edge.when);
    expect(schedule.deviations).toHaveLength(conditional.length);
  });
});
