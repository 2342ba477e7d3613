import { describe, expect, it } from 'vitest';
import { derivedPages, ROLE_SECTIONS } from '../anchors.ts';
import { onboardingPlan, readingList } from './onboarding-path.ts';
import { realContent } from './testing/content.ts';
import { kpi, label, page, playbook, role, sop, step } from './testing/small.ts';

const writer = role('writer', {
  kpis_owned: ['reach', 'gone', 'leads', 'spend'],
  onboarding: {
    ...role('writer').onboarding,
    reading: [
      { id: 'rd-writer-tone', to: '/culture/tone/#voice', why: label('how we sound') },
      { id: 'rd-writer-terms', to: '/glossary/', why: label('words') },
    ],
  },
});
const days = { ads: 1, blog: 4, crisis: 3, deck: 2 };
const book = playbook({
  roles: [writer, role('idle')],
  kpis: ['reach', 'leads', 'spend'].map((id) => kpi(id, 'writer')),
  sops: Object.entries(days).map(([id, length]) => sop(id, [step(`${id}-do`, 'writer', length, 'end')])),
  pages: [
    page('/glossary/', 'glossary', { zh: { front: { ...page('/').zh.front, title: '术语表' } } }),
    page('/culture/tone/'),
  ],
});

describe('readingList', () => {
  it('puts what is written first and derives the rest, no link twice', () => {
    expect(readingList(writer, book).map((reading) => [reading.id, reading.to])).toEqual([
      ['rd-writer-tone', '/culture/tone/#voice'],
      ['rd-writer-terms', '/glossary/'],
      ['rd-writer-mission', '/roles/writer/#mission'],
      ['rd-writer-your-part', '/roles/writer/#your-part'],
      ['rd-writer-blog', '/collaboration/sops/blog/#flow'],
      ['rd-writer-crisis', '/collaboration/sops/crisis/#flow'],
      ['rd-writer-deck', '/collaboration/sops/deck/#flow'],
      ['rd-writer-reach', '/strategy/kpis/#reach'],
      ['rd-writer-leads', '/strategy/kpis/#leads'],
      ['rd-writer-skills', '/roles/writer/#skills'],
      ['rd-writer-works-with', '/roles/writer/#works-with'],
    ]);
  });

  it('labels a written entry with the page it leads to', () => {
    const [tone, terms] = readingList(writer, book);
    expect(tone?.label).toEqual({ zh: 'zh /culture/tone/', en: 'en /culture/tone/' });
    expect(terms?.label.zh).toBe('术语表');
  });

  it('gives a role with no SOP and no KPI five entries', () => {
    expect(readingList(role('idle'), book)).toHaveLength(5);
  });

  it.each(realContent().roles.map((entry) => [entry.id, entry] as const))(
    '%s of the real content has five to ten derived entries to sections that exist',
    (_, entry) => {
      const real = realContent();
      const derived = readingList(entry, real).filter((reading) => reading.derived);
      expect(derived.length).toBeGreaterThanOrEqual(5 - entry.onboarding.reading.length);
      expect(derived.length).toBeLessThanOrEqual(10);
      for (const { to } of derived) {
        const [path = '', anchor = ''] = to.split('#');
        const known = path.startsWith('/roles/')
          ? ROLE_SECTIONS.some((section) => section === anchor)
          : path.startsWith('/collaboration/sops/')
            ? real.sop(path.split('/')[3] ?? '') !== undefined
            : path === '/glossary/' || real.kpi(anchor) !== undefined;
        expect(known, to).toBe(true);
      }
    },
  );
});

describe('onboardingPlan', () => {
  it('has three phases whose anchors the derived page has', () => {
    const plan = onboardingPlan(writer, book);
    expect(plan.phases.map(({ id, days: [first, last] }) => [id, first, last])).toEqual([
      ['d30', 1, 30],
      ['d60', 31, 60],
      ['d90', 61, 90],
    ]);
    const anchors = derivedPages(book).get('/onboarding/writer/');
    for (const { id, items } of plan.phases) {
      expect(anchors).toContain(id);
      expect(anchors).toEqual(expect.arrayContaining(items.map((item) => item.id)));
    }
  });
});
