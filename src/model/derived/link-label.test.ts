import { expect, it } from 'vitest';
import { linkLabel } from './link-label.ts';
import { goal, kpi, label, page, playbook, role, sop, step, term } from './testing/small.ts';

const place = { file: 'x', line: 1, column: 1 };
const headings = (text: string) => ({ headings: [{ ...place, id: 'rhythm', depth: 2, text }] });
const titled = (zh: string, en: string) => ({
  zh: { front: { ...page('/').zh.front, title: zh } },
  en: { front: { ...page('/').en.front, title: en } },
});
const book = playbook({
  roles: [role('lead')],
  sops: [sop('blog', [step('brief', 'lead', 1, 'end')])],
  kpis: [kpi('reach', 'lead')],
  goals: [goal('growth', { primary: ['reach'], secondary: [], guardrail: ['reach'] })],
  terms: [term('mql')],
  structures: [
    {
      id: 'str-flat',
      name: label('flat'),
      shape: label('s'),
      best_at: label('b'),
      breaks_when: label('w'),
      evidence: 'heuristic',
      rules: [],
    },
  ],
  organisation: {
    models: [],
    choiceRules: [],
    evidence: 'heuristic',
    interfaces: [],
    decisionRights: [{ id: 'dr-goals', ...label('goals'), decides: 'lead', consulted: [], informed: [] }],
  },
  pages: [
    page('/meetings/', 'article', {
      zh: { ...titled('会议', '').zh, ...headings('节奏') },
      en: { ...titled('', 'Meetings').en, ...headings('Rhythm') },
    }),
    page('/roles/lead/', 'role', titled('负责人', 'Lead')),
    page('/collaboration/sops/blog/', 'sop', titled('博客', 'Blog')),
    page('/strategy/kpis/', 'kpi-catalogue', titled('指标库', 'KPIs')),
    page('/strategy/business-goals/', 'article', titled('业务目标', 'Goals')),
    page('/glossary/', 'glossary', titled('术语表', 'Glossary')),
  ],
});

it.each([
  ['/meetings/', '会议', 'Meetings'],
  ['/meetings/#rhythm', '会议：节奏', 'Meetings: Rhythm'],
  ['/meetings/#no-heading', '会议', 'Meetings'],
  ['/collaboration/sops/blog/#step-brief', '博客：中brief', 'Blog: brief'],
  ['/strategy/kpis/#reach', '指标库：中reach', 'KPIs: reach'],
  ['/strategy/business-goals/#goal-growth', '业务目标：中growth', 'Goals: growth'],
  ['/meetings/#str-flat', '会议：中flat', 'Meetings: flat'],
  ['/meetings/#dr-goals', '会议：中goals', 'Meetings: goals'],
  ['/glossary/#mql', '术语表：中mql', 'Glossary: mql'],
  ['/onboarding/lead/#d30', '中lead的入职90天', 'First 90 days: lead'],
  ['/roles/lead/#your-part', '负责人：你在每个流程里的位置', 'Lead: Your part in every SOP'],
  ['/roles/lead/#other', '负责人', 'Lead'],
])('%s is called “%s” and “%s”', (to, zh, en) => expect(linkLabel(to, book)).toEqual({ zh, en }));

it('has no name for a page that does not exist', () => expect(linkLabel('/gone/#x', book)).toBeUndefined());
