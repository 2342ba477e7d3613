import { describe, expect, it } from 'vitest';
import { pageParity } from './parity.ts';
import { page } from './testing/small.ts';

const at = { file: 'x', line: 1, column: 1 };
const links = (...hrefs: string[]) => ({ links: hrefs.map((href) => ({ ...at, href })) });
const heading = { ...at, id: 'a', depth: 2, text: 'A' };
const kpiLink = { components: [{ ...at, name: 'KpiLink', props: { id: 'roas' } }] };

describe('pageParity', () => {
  it.each([
    ['nothing on it', {}, {}, true, [], []],
    ['links in the order of each sentence', links('/a/', '/b/'), links('/b/', '/a/'), true, [], []],
    ['another link in one language', links('/a/', '/b/'), links('/a/', '/c/'), false, ['/b/'], ['/c/']],
    ['the same link once more', links('/a/'), links('/a/', '/a/'), false, [], []],
    ['a link that is a component in one language', kpiLink, {}, false, ['/strategy/kpis/#roas'], []],
    ['one more heading', { headings: [heading] }, {}, false, [], []],
  ])('a page with %s', (_, zh, en, even, linksOnlyZh, linksOnlyEn) => {
    expect(pageParity(page('/x/', 'article', { zh, en }))).toMatchObject({
      path: '/x/',
      even,
      linksOnlyZh,
      linksOnlyEn,
    });
  });

  it('counts what each language has', () => {
    const zh = { headings: [heading], ...kpiLink };
    expect(pageParity(page('/x/', 'article', { zh, en: links('/a/', '/b/') })).counts).toEqual({
      headings: { zh: 1, en: 0 },
      components: { zh: 1, en: 0 },
      links: { zh: 0, en: 2 },
      fences: { zh: 0, en: 0 },
    });
  });
});
