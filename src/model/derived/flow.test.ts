import { describe, expect, test } from 'vitest';
import { type FlowSop, sopFlow } from './flow.ts';

const text = (zh: string, en: string) => ({ zh, en });
const SOP: FlowSop = {
  id: 'publishing',
  name: text('发布流程', 'Publishing'),
  purpose: text('发得对。', 'Publish right.'),
  steps: [
    {
      id: 'pu-write',
      name: text('撰写', 'Write'),
      owner: 'writer',
      duration_days: 2,
      next: [{ to: 'pu-review' }, { to: 'end', when: text('不值得写', 'Not worth writing') }],
    },
    {
      id: 'pu-review',
      name: text('审核', 'Review'),
      owner: 'lead',
      duration_days: 0.5,
      next: [
        { to: 'pu-publish' },
        { to: 'pu-write', when: text('要改', 'Changes needed') },
        { to: 'pu-review', when: text('意见不一', 'No agreement') },
        { to: 'sop:crisis', when: text('出事了', 'Trouble') },
      ],
    },
    {
      id: 'pu-publish',
      name: text('发布', 'Publish'),
      owner: 'ext-agency',
      duration_days: 1,
      next: [{ to: 'end' }],
    },
  ],
};
const options = {
  roleName: (id: string) => `<${id}>`,
  sopName: (id: string) => `SOP ${id}`,
  stepHref: (id: string) => `#step-${id}`,
};

describe('sopFlow', () => {
  const zh = sopFlow(SOP, { ...options, locale: 'zh' });
  const en = sopFlow(SOP, { ...options, locale: 'en' });

  test('a step is a box with its name, owner and days, in the hue of its role, that links to the step', () => {
    expect(zh.nodes.find(({ id }) => id === 'pu-review')).toEqual({
      id: 'pu-review',
      lines: ['审核', '<lead> · 0.5 天'],
      shape: 'rect',
      classes: ['role-lead'],
      href: '#step-pu-review',
    });
  });

  test.each([
    ['pu-write', '<writer> · 2 days'],
    ['pu-review', '<lead> · 0.5 day'],
    ['pu-publish', '<ext-agency> · 1 day'],
  ])('the days of %s in English', (id, line) => {
    expect(en.nodes.find((node) => node.id === id)?.lines[1]).toBe(line);
  });

  test('each end is a node of its own, beside the step it ends', () => {
    expect(
      zh.nodes.filter(({ lines }) => lines[0] === '结束').map(({ id, classes }) => [id, classes]),
    ).toEqual([
      ['exit-pu-write', ['exit']],
      ['exit-pu-publish', ['exit']],
    ]);
  });

  test('another SOP is a node with its name, and a link where there is one', () => {
    const find = (graph: typeof zh) => graph.nodes.find(({ classes }) => classes.includes('sop'));
    expect(find(en)).toEqual({
      id: 'sop-pu-review-crisis',
      lines: ['SOP crisis', 'Another procedure'],
      shape: 'stadium',
      classes: ['sop'],
    });
    const linked = sopFlow(SOP, { ...options, locale: 'en', sopHref: (id) => `/sops/${id}/` });
    expect(find(linked)?.href).toBe('/sops/crisis/');
  });

  test('conditions are labels; both languages have the same shape', () => {
    expect(zh.edges.map(({ from, to, label }) => [from, to, label])).toEqual([
      ['pu-write', 'pu-review', ''],
      ['pu-write', 'exit-pu-write', '不值得写'],
      ['pu-review', 'pu-publish', ''],
      ['pu-review', 'pu-write', '要改'],
      ['pu-review', 'pu-review', '意见不一'],
      ['pu-review', 'sop-pu-review-crisis', '出事了'],
      ['pu-publish', 'exit-pu-publish', ''],
    ]);
    expect(en.edges.map(({ from, to }) => [from, to])).toEqual(zh.edges.map(({ from, to }) => [from, to]));
    expect(en.nodes.map(({ id }) => id)).toEqual(zh.nodes.map(({ id }) => id));
  });

  test('without stepHref nothing is a link', () => {
    const { stepHref: _, ...rest } = options;
    expect(sopFlow(SOP, { ...rest, locale: 'zh' }).nodes.filter(({ href }) => href !== undefined)).toEqual(
      [],
    );
  });

  test('the description tells steps, loops, early ends and other SOPs', () => {
    expect(zh.title).toBe('发布流程：流程图');
    expect(zh.description).toBe(
      '三个步骤，从“撰写”到“发布”；“审核”可退回“撰写”；“审核”不合格时重做；“撰写”之后可提前结束；“审核”可转入“SOP crisis”流程。',
    );
    expect(en.title).toBe('Publishing: flow diagram');
    expect(en.description).toBe(
      'Three steps, from “Write” to “Publish”; “Review” may go back to “Write”; “Review” is repeated until it passes; the flow may end early after “Write”; “Review” may lead on to the procedure “SOP crisis”.',
    );
  });

  test.each([
    [2, '两个步骤', 'Two steps'],
    [10, '十个步骤', 'Ten steps'],
    [12, '12个步骤', '12 steps'],
    [1, '一个步骤', 'One step,'],
  ])('counts %d steps', (count, chinese, english) => {
    const step = { name: text('步', 'Step'), owner: 'x', duration_days: 1, next: [{ to: 'end' }] };
    const sop = {
      ...SOP,
      steps: Array.from({ length: count }, (_, index) => ({ ...step, id: `s${index}` })),
    };
    expect(sopFlow(sop, { ...options, locale: 'zh' }).description).toContain(chinese);
    expect(sopFlow(sop, { ...options, locale: 'en' }).description).toContain(english);
  });
});
