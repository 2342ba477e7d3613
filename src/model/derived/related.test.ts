import { expect, it } from 'vitest';
import { relatedLinks } from './related.ts';
import { goal, kpi, label, page, playbook, role, sop, step, term } from './testing/small.ts';

const book = playbook({
  roles: [role('lead')],
  sops: [sop('blog', [step('write', 'lead', 1, 'end')])],
  kpis: [kpi('reach', 'lead')],
  goals: [goal('growth', { primary: ['reach'], secondary: [], guardrail: ['reach'] })],
  terms: [term('mql')],
  pages: [page('/culture/')],
});

it.each([
  ['mql', '/glossary/#mql'],
  ['reach', '/strategy/kpis/#reach'],
  ['lead', '/roles/lead/'],
  ['blog', '/collaboration/sops/blog/'],
  ['growth', '/strategy/business-goals/#goal-growth'],
])('%s leads to %s', (id, to) => {
  expect(relatedLinks(term('x', { related: [id] }), book)).toEqual([{ to, name: label(id) }]);
});

it('takes a path as it stands, with the name of the page', () => {
  const [link] = relatedLinks(term('x', { related: ['/culture/'] }), book);
  expect(link).toEqual({ to: '/culture/', name: { zh: 'zh /culture/', en: 'en /culture/' } });
});

it('leaves out what names nothing', () => {
  expect(relatedLinks(term('x', { related: ['gone', '/gone/'] }), book)).toEqual([]);
});
