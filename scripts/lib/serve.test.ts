import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, type SentAnswer, serve } from './serve.ts';

const LONG = 'A long text that compresses well. '.repeat(40);
const FILES = {
  'index.html': `<h1>home</h1>${LONG}`,
  '404.html': '<h1>没有这一页</h1>',
  'en/404/index.html': '<h1>no such page</h1>',
  'roles/index.html': `<h1>roles</h1>${LONG}`,
  '_astro/style.abc123.css': `/* ${LONG} */`,
  'small.txt': 'short',
  'picture.png': LONG,
  _headers: '/*\n  X-Content-Type-Options: nosniff\n',
};

let dir = '';
let server: RunningServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  writeFileSync(join(dirname(dir), 'outside.txt'), 'secret');
  server = await serve({ dir });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
  rmSync(join(dirname(dir), 'outside.txt'));
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks without following redirects, without decoding, and without tidying the path as `fetch` would. */
function ask(path: string, headers: Record<string, string> = {}, port = server.port): Promise<Answer> {
  return new Promise((done, fail) => {
    get({ host: 'localhost', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', fail);
  });
}

describe('a request', () => {
  test.each([
    ['/', 200, 'home'],
    ['/roles/', 200, 'roles'],
    ['/roles/?q=1', 200, 'roles'],
    ['/nowhere/', 404, '没有这一页'],
    ['/en/nowhere/', 404, 'no such page'],
    ['/%', 404, '没有这一页'],
    ['/../outside.txt', 404, '没有这一页'],
    ['/%2e%2e/outside.txt', 404, '没有这一页'],
    ['/..%2foutside.txt', 404, '没有这一页'],
  ])('for %s is answered %i with “%s”', async (path, status, text) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toContain(text);
  });

  test('for a page without its slash is sent to the one with it, query kept', async () => {
    const { status, headers } = await ask('/roles?q=1');
    expect([status, headers.location]).toEqual([301, '/roles/?q=1']);
  });

  test('with the validator it got before is answered 304 without a body', async () => {
    const first = await ask('/roles/');
    const again = await ask('/roles/', { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('for a page that has been built anew gets the new one', async () => {
    const file = join(dir, 'changing.txt');
    writeFileSync(file, 'one');
    await ask('/changing.txt');
    await new Promise((done) => setTimeout(done, 20));
    writeFileSync(file, 'two');
    expect((await ask('/changing.txt')).body.toString()).toBe('two');
  });
});

describe('an answer', () => {
  test.each([
    ['/', 'br'],
    ['/_astro/style.abc123.css', 'br'],
    ['/small.txt', undefined],
    ['/picture.png', undefined],
  ])('%s is encoded as %s for a browser that knows brotli', async (path, encoding) => {
    const { headers, body } = await ask(path, { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe(encoding);
    expect(Number(headers['content-length'])).toBe(body.byteLength);
    if (encoding) expect(brotliDecompressSync(body).toString()).toContain(LONG);
  });

  test('is plain for one that does not', async () => {
    expect((await ask('/')).headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['/_astro/style.abc123.css', /immutable/],
    ['/', /must-revalidate/],
  ])('%s is cached as %s', async (path, policy) => {
    expect((await ask(path)).headers['cache-control']).toMatch(policy);
  });

  test('carries the headers of the _headers file', async () => {
    expect((await ask('/roles/')).headers['x-content-type-options']).toBe('nosniff');
  });
});

test('under a base path everything else is not found, and the root leads to it', async () => {
  const based = await serve({ dir, base: '/playbook/' });
  const status = async (path: string) => (await ask(path, {}, based.port)).status;
  expect(based.url).toMatch(/\/playbook\/$/);
  expect(await status('/playbook/roles/')).toBe(200);
  expect(await status('/roles/')).toBe(404);
  expect((await ask('/', {}, based.port)).headers.location).toBe('/playbook/');
  expect((await ask('/playbook', {}, based.port)).headers.location).toBe('/playbook/');
  await based.close();
});

test('what is sent is counted, head and body, for each request on a connection', async () => {
  const sent: SentAnswer[] = [];
  const counting = await serve({ dir, onSent: (answer) => sent.push(answer) });
  for (const path of ['roles/?q=1', 'nowhere/']) await (await fetch(`${counting.url}${path}`)).text();
  expect(sent.map(({ path, status }) => [path, status])).toEqual([
    ['/roles/', 200],
    ['/nowhere/', 404],
  ]);
  const size = Buffer.byteLength(FILES['404.html']);
  expect(sent[1]?.bytes).toBeGreaterThan(size);
  expect(sent[1]?.bytes).toBeLessThan(size + 600);
  await counting.close();
});

test('a taken port leads to the next free one', async () => {
  const second = await serve({ dir, port: server.port });
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});
