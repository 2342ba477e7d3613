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
  it('puts what is written first and fills up to ten with derived entries, no link twice', () => {
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

  it('keeps all that is written, however much, and then derives nothing', () => {
    const reading = Array.from({ length: 12 }, (_, i) => ({
      id: `rd-${i}`,
      to: `/culture/#${i}`,
      why: label('why'),
    }));
    const reader = role('idle', { onboarding: { ...role('idle').onboarding, reading } });
    expect(readingList(reader, book).map(({ derived }) => derived)).toEqual(reading.map(() => false));
  });

  it.each(realContent().roles.map((entry) => [entry.id, entry] as const))(
    '%s of the real content has five entries or more, the derived ones to sections that exist',
    (_, entry) => {
      const real = realContent();
      const list = readingList(entry, real);
      expect(list.length).toBeGreaterThanOrEqual(5);
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      for (const { to } of list.filter(({ derived }) => derived)) {
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

  it.each(realContent().roles.map((entry) => [entry.id, entry] as const))(
    '%s of the real content would have five to ten entries if none were written',
    (_, entry) => {
      const bare = { ...entry, onboarding: { ...entry.onboarding, reading: [] } };
      const { length } = readingList(bare, realContent());
      expect(length).toBeGreaterThanOrEqual(5);
      expect(length).toBeLessThanOrEqual(10);
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
