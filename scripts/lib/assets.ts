/** The files of a built site, with what a server has to know about each. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

/** Files of these types shrink; pictures and Pagefind's index files are compressed as they stand. */
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|xml|wasm|manifest))/;

/** Below this many bytes the header costs more than compression saves. */
const WORTH_COMPRESSING = 200;

/** One file, ready to be sent. */
export class Asset {
  readonly headers: Readonly<Record<string, string>>;
  readonly #raw: Buffer;
  #brotli: Promise<Buffer> | undefined;

  /**
   * @param path path from the folder of the site, with `/`
   * @param raw content of the file
   */
  constructor(path: string, raw: Buffer) {
    this.#raw = raw;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    this.headers = {
      'content-type': type,
      'cache-control': path.startsWith('/_astro/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
      etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`,
      ...(COMPRESSIBLE.test(type) ? { vary: 'accept-encoding' } : {}),
    };
  }

  /** The content as it goes over the wire. Compressed once, at the quality of files compressed ahead of time. */
  async encode(brotli: boolean): Promise<{ body: Buffer; encoding?: 'br' }> {
    if (!brotli || !this.headers['vary'] || this.#raw.byteLength < WORTH_COMPRESSING)
      return { body: this.#raw };
    this.#brotli ??= compress(this.#raw);
    return { body: await this.#brotli, encoding: 'br' };
  }
}

/** Looks files up by path and keeps them in memory for as long as they do not change on disk. */
export class Assets {
  readonly #dir: string;
  readonly #cache = new Map<string, { changed: number; asset: Asset }>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /**
   * @param pathname path of a URL, percent-encoded, from `/`
   * @returns the file; `'folder'` when a page stands there but the slash at the end is missing
   */
  async find(pathname: string): Promise<Asset | 'folder' | undefined> {
    const path = decode(pathname);
    if (path === undefined) return undefined;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return (await this.#read(file)) ?? ((await this.#read(`${path}/index.html`)) ? 'folder' : undefined);
  }

  /** The page that says that there is none: in the language of the path. */
  async notFound(pathname: string): Promise<Asset | undefined> {
    const english = pathname.startsWith('/en/') ? ['/en/404.html', '/en/404/index.html'] : [];
    for (const path of [...english, '/404.html']) {
      const asset = await this.#read(path);
      if (asset) return asset;
    }
    return undefined;
  }

  async #read(path: string): Promise<Asset | undefined> {
    const file = join(this.#dir, path);
    const stats = await stat(file).catch(() => undefined);
    if (!stats?.isFile()) return undefined;
    const known = this.#cache.get(path);
    if (known?.changed === stats.mtimeMs) return known.asset;
    const asset = new Asset(path, await readFile(file));
    this.#cache.set(path, { changed: stats.mtimeMs, asset });
    return asset;
  }
}

/** Decodes a path and refuses what leads out of the folder. */
function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return /(^|[/\\])\.\.([/\\]|$)|\0/.test(path) ? undefined : path;
  } catch {
    return undefined; // a lone % is nobody's page
  }
}
