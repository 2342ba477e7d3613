import { describe, expect, it } from 'vitest';
import { jobStrings } from '../../i18n/strings/job.ts';
import { jobDescription } from './job-description.ts';
import { kpi, label, partner, playbook, role } from './testing/small.ts';

const editor = role('editor', {
  kpis_owned: ['leads'],
  kpis_contributes: ['reach'],
  tools: { cn: ['sheet'], global: [] },
  soft_skills: ['rigour'],
  hard_skills: [{ skill: 'writing', junior: null, mid: 'L2', senior: 'L3' }],
});
const level = (id: 'L1' | 'L2' | 'L3') => ({ id, name: label(id), test: label(`test ${id}`) });
const book = playbook({
  roles: [editor],
  partners: [partner('ext-legal')],
  kpis: [kpi('leads', 'editor'), kpi('reach', 'lead')],
  skillLevels: [level('L1'), level('L2'), level('L3')],
  softSkills: [{ id: 'rigour', name: label('rigour'), behaviours: label('checks'), probe: label('?') }],
  tools: [{ id: 'sheet', name: label('sheet'), market: 'cn', category: 'office', pick: label('always') }],
});
const text = jobDescription(editor, book, 'en', jobStrings('en'));
const section = (title: string) => text.split(`## ${title}\n\n`)[1]?.split('\n\n## ')[0];

describe('jobDescription', () => {
  it('opens with the name and the mission', () => {
    expect(text).toMatch(/^# editor\n\n> mission\n\n## What you will do\n\n- do\n\n/);
  });

  it.each([
    ['How we measure it', '- leads: a / b\n\nYou also influence: reach'],
    ['How we like to work', '- rigour: checks'],
    ['Tools', '- China: sheet'],
    ['Whom you work with', '- ext-legal: claims'],
  ])('%s', (title, expected) => expect(section(title)).toBe(expected));

  it('shows the level of each seniority and explains only the levels that occur', () => {
    const skills = section('Skills you need');
    expect(skills).toContain('| writing | – | L2 | L3 |');
    expect(skills).toContain('- L2 L2: test L2\n- L3 L3: test L3');
    expect(skills).not.toContain('test L1');
  });

  it('leaves out a section that has nothing in it', () => {
    const bare = jobDescription(role('bare'), playbook({}), 'en', jobStrings('en'));
    expect(bare).not.toContain('## Tools');
    expect(bare).not.toContain('## How we measure it');
    expect(bare).toContain('## Skills you need');
  });

  it('speaks Chinese with Chinese punctuation', () => {
    const chinese = jobDescription(editor, book, 'zh', jobStrings('zh'));
    expect(chinese).toContain('- 中leads：中a / b\n\n你也影响：中reach');
    expect(chinese.endsWith('- 怎样申请：')).toBe(true);
  });
});
