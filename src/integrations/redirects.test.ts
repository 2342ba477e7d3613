import { describe, expect, it } from 'vitest';
import { type OldAnchor, withOldAnchors } from './old-anchors.ts';
import { redirectPage } from './redirect-page.ts';
import { redirectLines } from './redirects.ts';

const here = (id: string, to: string): OldAnchor => ({ id, to: { id: to } });

describe('withOldAnchors', () => {
  const span = '<span id="old" data-old-anchor></span>';

  it.each([
    [
      'a heading',
      '<main><h2 id="new" class="heading">New</h2></main>',
      `<h2 id="new" class="heading">${span}New</h2>`,
    ],
    [
      'an item',
      '<main><ul><li class="x" id="new">A</li></ul></main>',
      `<li class="x" id="new">${span}A</li>`,
    ],
    [
      'a row of a table, which holds no text itself',
      '<main><tr id="new"><th>A</th></tr></main>',
      `<th>${span}A</th>`,
    ],
    ['a list, which holds no text itself', '<main><dl id="new"><dt>A</dt></dl></main>', `<dt>${span}A</dt>`],
    [
      'a tag whose attributes hold a `>`',
      '<main><p title="a > b" id="new">A</p></main>',
      `id="new">${span}A</p>`,
    ],
    [
      'an id that only begins the same',
      '<main><p id="newer">B</p><p id="new">A</p></main>',
      `<p id="newer">B</p><p id="new">${span}A</p>`,
    ],
    [
      'nothing that can be found: the top',
      '<main id="main"><header class="page-head"><h1>T</h1></header><p>A</p></main>',
      `</header>${span}<p>A</p>`,
    ],
  ])('stands at %s', (_, html, expected) => {
    const page = withOldAnchors(html, [here('old', 'new')], 'zh');
    expect(page).toContain(expected);
    expect(page).toMatch(/^<main data-old-anchors[ >]/);
  });

  it('is a note below the head of the page when what it meant is on another page', () => {
    const html = '<main id="main"><header class="page-head"><h1>T</h1></header><p>A</p></main>';
    const to = { href: '/en/x/#y', label: 'Tips & "tricks" <b>' };
    expect(withOldAnchors(html, [{ id: 'old', to }], 'en')).toBe(
      '<main data-old-anchors id="main"><header class="page-head"><h1>T</h1></header>' +
        '<p id="old" class="callout moved" data-old-anchor data-pagefind-ignore="all">The section you are looking for has moved to: ' +
        '<a href="/en/x/#y">Tips &#38; &#34;tricks&#34; &#60;b&#62;</a></p><p>A</p></main>',
    );
  });

  it('leaves a page alone that has the id again, and one without old anchors', () => {
    const html = '<main><p id="old">A</p><p id="new">B</p></main>';
    expect(withOldAnchors(html, [here('old', 'new')], 'zh')).toBe(html);
    expect(withOldAnchors(html, [], 'zh')).toBe(html);
  });
});

describe('redirectPage', () => {
  const html = redirectPage({
    locale: 'en',
    to: '/base/en/new/#part',
    canonical: 'https://example.com/base/en/new/',
    label: 'New & better',
    anchors: { old: '/base/en/other/#new' },
  });

  it('leads on in four ways, and stays out of search engines', () => {
    expect(html).toContain('<html lang="en" ');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/base/en/new/#part">');
    expect(html).toContain('<link rel="canonical" href="https://example.com/base/en/new/">');
    expect(html).toContain('<a href="/base/en/new/#part">New &#38; better</a>');
    expect(html).toContain('data-anchors="{&#34;old&#34;:&#34;/base/en/other/#new&#34;}"');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('allows its own script and style by their hashes, and nothing else', () => {
    const policy = /content="(default-src [^"]*)"/.exec(html)?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; base-uri 'none'; form-action 'none'$/,
    );
  });
});

describe('redirectLines', () => {
  const table = { pages: new Map([['/a/', { to: '/b/#c', anchors: new Map() }]]), anchors: new Map() };

  it('stand before the rules that catch everything, in both languages, under the base path', () => {
    expect(redirectLines('/en/*  /en/404.html  404\n', table, '/base/').split('\n')).toEqual([
      '# Pages that have moved (content/redirects.yaml).',
      '/base/a/  /base/b/#c  301',
      '/base/en/a/  /base/en/b/#c  301',
      '',
      '/en/*  /en/404.html  404',
      '',
    ]);
  });

  it('are none where nothing has moved', () => {
    expect(redirectLines('/x /y 301\n', { pages: new Map(), anchors: new Map() }, '/')).toBe('/x /y 301\n');
  });
});
