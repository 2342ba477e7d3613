import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAll } from './check.ts';
import { findLinks } from './links.ts';
import { externalReport } from './report.ts';

const links = (text: string) => [...findLinks({ base: 'content', files: new Map([['a.mdx', text]]) })];

describe('findLinks', () => {
  it.each([
    ['Markdown', '见[官网](https://a.test/x)。', 'https://a.test/x'],
    ['data', 'url: https://a.test/x?y=1&z=2', 'https://a.test/x?y=1&z=2'],
    ['quotes', '"https://a.test/x", more', 'https://a.test/x'],
    ['Chinese punctuation', '见https://a.test/x，再看', 'https://a.test/x'],
    ['the end of a sentence', 'See https://a.test/x.', 'https://a.test/x'],
    ['brackets of the sentence', '(see https://a.test/x)', 'https://a.test/x'],
    ['brackets of its own', 'https://a.test/x_(y)', 'https://a.test/x_(y)'],
    ['a fragment, which no server sees', 'https://a.test/x#y', 'https://a.test/x'],
  ])('in %s', (_, text, url) => expect(links(text).map(([found]) => found)).toEqual([url]));

  it('says every place', () => {
    expect(links('https://a.test/\n  https://a.test/')).toEqual([
      [
        'https://a.test/',
        [
          { file: 'content/a.mdx', line: 1, column: 1 },
          { file: 'content/a.mdx', line: 2, column: 3 },
        ],
      ],
    ]);
  });

  it('leaves hosts of examples alone', () =>
    expect(links('https://example.com/a https://www.example.org/ https://example.community/')).toEqual([
      ['https://example.community/', [expect.anything()]],
    ]));

  it('leaves links within the playbook alone', () =>
    expect(links('[a](/roles/) mailto:a@b.test')).toEqual([]));
});

describe('checkAll', () => {
  let server: Server;
  let base = '';
  let asked: string[] = [];
  let tries = 0;
  beforeAll(async () => {
    server = createServer(({ method = '', url = '' }, response) => {
      asked.push(`${method} ${url}`);
      const status = () => {
        if (url === '/no-head') return method === 'HEAD' ? 501 : 200;
        if (url === '/flaky') {
          tries += 1;
          return tries > 2 ? 200 : 500;
        }
        return Number(url.slice(1)) || 200;
      };
      if (url === '/hangs') return;
      response.writeHead(status(), url === '/301' ? { location: '/200' } : {}).end('x');
    });
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    const address = server.address();
    if (typeof address === 'object' && address) base = `http://localhost:${address.port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/200', { state: 'alive' }],
    ['/301', { state: 'alive' }],
    ['/no-head', { state: 'alive' }],
    ['/flaky', { state: 'alive' }],
    ['/404', { state: 'dead', why: 'status 404' }],
    ['/410', { state: 'dead', why: 'status 410' }],
    ['/500', { state: 'dead', why: 'status 500' }],
    ['/403', { state: 'unclear', why: 'status 403' }],
    ['/429', { state: 'unclear', why: 'status 429' }],
    ['/hangs', { state: 'dead', why: 'no answer in 0.3 s' }],
  ])('%s', async (path, answer) => {
    const url = base + path;
    expect([...(await checkAll([url], { timeout: 300, pause: 1 }))]).toEqual([[url, answer]]);
  });

  it('finds that nobody listens', async () => {
    const url = 'http://localhost:1/';
    const answers = await checkAll([url], { timeout: 300, pause: 1 });
    expect(answers.get(url)).toMatchObject({ state: 'dead' });
  });

  it('asks each address once when it answers, a few at a time', async () => {
    asked = [];
    const urls = Array.from({ length: 20 }, (_, i) => `${base}/page-${i}`);
    expect((await checkAll(urls, { timeout: 2000, concurrency: 3, pause: 1 })).size).toBe(20);
    expect(asked).toHaveLength(20);
  });
});

describe('externalReport', () => {
  const place = (line: number) => ({ file: 'content/a.mdx', line, column: 2 });

  it('lists dead links with all their places, then unclear ones, then the sum', () => {
    const found = new Map([
      ['https://a.test/', [place(1)]],
      ['https://b.test/', [place(2), place(3)]],
      ['https://c.test/', [place(4)]],
    ]);
    const { text, isClean } = externalReport(
      found,
      new Map([
        ['https://a.test/', { state: 'alive' }],
        ['https://b.test/', { state: 'dead', why: 'status 404' }],
        ['https://c.test/', { state: 'unclear', why: 'status 403' }],
      ]),
    );
    expect(isClean).toBe(false);
    expect(text.split('\n')).toEqual([
      'Dead, to be replaced or removed:',
      'content/a.mdx:2:2  https://b.test/  status 404',
      'content/a.mdx:3:2  https://b.test/  status 404',
      '',
      'Not to be told by a program; look at them now and then:',
      'content/a.mdx:4:2  https://c.test/  status 403',
      '',
      'outside links: 1 alive, 1 dead, 1 that keep programs out',
    ]);
  });

  it('asks about the network when nothing answers', () => {
    const found = new Map([
      ['https://a.test/', [place(1)]],
      ['https://b.test/', [place(2)]],
    ]);
    const dead = { state: 'dead', why: 'ENOTFOUND' } as const;
    const { text } = externalReport(found, new Map([...found.keys()].map((url) => [url, dead])));
    expect(text).toContain('is there a network here?');
  });
});
