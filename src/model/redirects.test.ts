import { describe, expect, it } from 'vitest';
import { page, playbook } from './derived/testing/small.ts';
import { destination, redirectTable } from './redirects.ts';

describe('destination', () => {
  const redirects = new Map([
    ['/a/', '/b/'],
    ['/b/', '/c/'],
    ['/b/#old', '/c/#new'],
    ['/merged/', '/c/#new'],
    ['/x/', '/y/'],
    ['/y/', '/x/'],
    ['/into-x/', '/x/'],
    ['/typo/', '/cc/'],
    ['/c/#self', '/c/#self'],
  ]);
  const living = new Set(['/c/', '/c/#new', '/c/#same']);

  it.each([
    ['a page that exists', '/c/', 'living', '/c/'],
    ['a chain of pages', '/a/', 'living', '/c/'],
    ['an anchor that kept its name through two moves', '/a/#same', 'living', '/c/#same'],
    ['an anchor that was renamed on the way', '/a/#old', 'living', '/c/#new'],
    ['an anchor of a page that became a section', '/merged/#whatever', 'living', '/c/#new'],
    ['an anchor that the new page lacks', '/a/#other', 'dead', '/c/#other'],
    ['a page nobody moved', '/z/', 'dead', '/z/'],
    ['a target that does not exist', '/typo/', 'dead', '/cc/'],
    ['two pages that lead to each other', '/x/', 'loop', '/x/'],
    ['a page that leads into a circle', '/into-x/', 'loop', '/x/'],
    ['an anchor that leads to itself', '/c/#self', 'loop', '/c/#self'],
  ])('%s: %s', (_, address, end, to) => {
    expect(destination(address, redirects, (candidate) => living.has(candidate))).toEqual({ end, to });
  });
});

describe('redirectTable', () => {
  const heading = (id: string) => ({ file: 'x', line: 1, column: 1, id, depth: 2, text: id });
  const text = { headings: [heading('new'), heading('same')] };
  const table = (redirects: Record<string, string>) =>
    redirectTable(
      playbook({
        pages: [
          page('/c/', 'section', { zh: text, en: text }),
          page('/d/', 'section', { zh: text, en: text }),
        ],
        redirects,
      }),
    );

  it('collapses chains, of pages and of their anchors', () => {
    const { pages } = table({ '/a/': '/b/', '/b/': '/c/', '/b/#old': '/c/#new' });
    expect(pages.get('/a/')).toEqual({ to: '/c/', anchors: new Map([['old', '/c/#new']]) });
    expect(pages.get('/b/')).toEqual({ to: '/c/', anchors: new Map([['old', '/c/#new']]) });
  });

  it('knows the old anchors of a page that exists', () => {
    const { pages, anchors } = table({ '/c/#old': '/c/#new', '/c/#gone': '/d/#same' });
    expect(pages.size).toBe(0);
    expect(anchors).toEqual(
      new Map([
        [
          '/c/',
          new Map([
            ['old', '/c/#new'],
            ['gone', '/d/#same'],
          ]),
        ],
      ]),
    );
  });

  it('teaches the new page the anchors that readers bring along, unless it has them itself', () => {
    const { anchors } = table({ '/a/': '/c/', '/a/#old': '/c/#new', '/a/#same': '/d/#new' });
    expect(anchors.get('/c/')).toEqual(new Map([['old', '/c/#new']]));
  });

  it('leaves out what leads nowhere', () => {
    expect(table({ '/a/': '/nowhere/', '/x/': '/y/', '/y/': '/x/' }).pages.size).toBe(0);
  });
});
