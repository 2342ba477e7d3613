/** Serves a built site as a good static host does: brotli, validators, caching, 404 pages, a base path. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Assets } from './assets.ts';
import { type HeaderRule, headersFor, parseHeaders } from './headers-file.ts';

export interface ServeOptions {
  /** Folder of the built site. */
  readonly dir: string;
  /** Path under which it is served, with a slash at both ends. Default `/`. */
  readonly base?: string;
  /** First port to try; 0 takes any free one. Default 0. */
  readonly port?: number;
  /** Told of every answer once it has been sent. */
  readonly onSent?: (answer: SentAnswer) => void;
}

export interface SentAnswer {
  /** Path of the request, without the query. */
  readonly path: string;
  readonly status: number;
  /** Bytes that went over the wire: head and body, compressed as sent. */
  readonly bytes: number;
}

export interface RunningServer {
  /** Address of the home page, with the base path. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried. */
const TRIES = 50;

/**
 * Starts serving on this machine alone (`localhost`).
 *
 * @throws Error when no port is free among those tried
 */
export async function serve({ dir, base = '/', port = 0, onSent }: ServeOptions): Promise<RunningServer> {
  const headersFile = join(dir, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const assets = new Assets(dir);
  const server = createServer((request, response) => {
    if (onSent) report(request, response, onSent);
    respond(request, response, { assets, base, rules }).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections(); // a browser keeps its connections open
      }),
  };
}

/** One connection carries one answer after the other, so the difference in its count is the answer's size. */
function report(
  request: IncomingMessage,
  response: ServerResponse,
  onSent: (answer: SentAnswer) => void,
): void {
  const { socket } = request;
  const before = socket.bytesWritten;
  response.on('finish', () => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    onSent({ path: pathname, status: response.statusCode, bytes: socket.bytesWritten - before });
  });
}

/** Listens on the first free port from `first` on, and tells which it is. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port <= Math.min(first + TRIES, 65_535); port += 1) {
    if (await tryPort(server, port)) {
      const address = server.address();
      if (address && typeof address === 'object') return address.port;
    }
  }
  throw new Error(`No free port from ${first} on: give another one with --port.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false);
      else fail(error);
    };
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      done(true);
    });
  });
}

interface Site {
  readonly assets: Assets;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

async function respond(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, { allow: 'GET, HEAD' });
  if (`${pathname}/` === site.base || (pathname === '/' && site.base !== '/')) {
    return end(response, 302, { location: site.base });
  }
  const path = pathname.startsWith(site.base) ? `/${pathname.slice(site.base.length)}` : undefined;
  const found = path === undefined ? undefined : await site.assets.find(path);
  if (found === 'folder') return end(response, 301, { location: `${pathname}/${search}` });

  const asset = found ?? (await site.assets.notFound(path ?? '/'));
  if (!asset) return end(response, 404, { 'content-type': 'text/plain' }, 'Not found');

  const wantsBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const { body, encoding } = await asset.encode(wantsBrotli);
  const headers: Record<string, string> = {
    ...asset.headers,
    ...headersFor(site.rules, path ?? '/'),
    ...(encoding ? { 'content-encoding': encoding } : {}),
  };
  if (found && request.headers['if-none-match'] === headers['etag']) return end(response, 304, headers);
  headers['content-length'] = String(body.byteLength);
  end(response, found ? 200 : 404, headers, request.method === 'HEAD' ? undefined : body);
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body?: Buffer | string,
) {
  response.writeHead(status, headers);
  response.end(body);
}
