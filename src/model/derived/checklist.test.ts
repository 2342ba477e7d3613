import { describe, expect, it } from 'vitest';
import { checklistMarkdown, onboardingChecklist, sopChecklist } from './checklist.ts';
import { realContent } from './testing/content.ts';
import { label, page, playbook, role, sop, step } from './testing/small.ts';

const blog = sop('blog', [
  step('brief', 'lead', 1, 'write'),
  step('write', 'lead', 1, 'end', {
    checklist: [
      { id: 'write-c1', zh: '参数 utm_source 用 *小写*', en: 'utm_source in *lower case*' },
      { id: 'write-c2', ...label('links') },
    ],
  }),
]);

describe('sopChecklist', () => {
  it('groups the items by step and counts them', () => {
    const list = sopChecklist(blog);
    expect(list).toMatchObject({ id: 'sop-blog', total: 3 });
    expect(list.groups.map((group) => [group.id, group.items.map((item) => item.id)])).toEqual([
      ['brief', ['brief-c1']],
      ['write', ['write-c1', 'write-c2']],
    ]);
  });
});

describe('onboardingChecklist', () => {
  it('starts with the reading list, then a group per phase', () => {
    const lead = role('lead');
    const list = onboardingChecklist(
      lead,
      playbook({ roles: [lead], pages: [page('/roles/lead/', 'role')] }),
    );
    expect(list.id).toBe('onboarding-lead');
    expect(list.groups.map((group) => group.id)).toEqual(['reading', 'd30', 'd60', 'd90']);
    expect(list.groups[0]?.items[0]).toMatchObject({ id: 'rd-lead-mission', to: '/roles/lead/#mission' });
    expect(list.groups[1]?.items).toEqual([{ id: 'ob-lead-30-1', text: label('first') }]);
  });
});

describe('checklistMarkdown', () => {
  it('writes a task list with ticks, leaving words with underscores alone', () => {
    expect(checklistMarkdown(sopChecklist(blog), 'en', new Set(['write-c2']))).toBe(
      [
        '# blog',
        '',
        '## 1. brief',
        '',
        '- [ ] check brief',
        '',
        '## 2. write',
        '',
        '- [ ] utm_source in \\*lower case\\*',
        '- [x] links',
        '',
      ].join('\n'),
    );
  });

  it('links items only where it is told the address', () => {
    const list = {
      id: 'x',
      title: label('x'),
      total: 1,
      groups: [{ id: 'g', title: label('g'), items: [{ id: 'i', text: label('read'), to: '/a/' }] }],
    };
    expect(checklistMarkdown(list, 'zh')).toContain('- [ ] 中read\n');
    expect(checklistMarkdown(list, 'zh', new Set(), (to) => `https://x.test${to}`)).toContain(
      '- [ ] [中read](https://x.test/a/)\n',
    );
  });
});

it('gives every item of the real content an id of its own', () => {
  const real = realContent();
  const lists = [
    ...real.sops.map(sopChecklist),
    ...real.roles.map((entry) => onboardingChecklist(entry, real)),
  ];
  const ids = lists.flatMap((list) => list.groups.flatMap((group) => group.items.map((item) => item.id)));
  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  expect(lists.reduce((sum, list) => sum + list.total, 0)).toBe(ids.length);
});
