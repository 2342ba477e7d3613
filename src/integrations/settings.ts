import { resolve } from 'node:path';

/** Where the site will live and where its content lies. */
export interface SiteSettings {
  /** Origin of the published site, e.g. `https://playbook.example.com`. */
  readonly site: string;
  /** Path under which it is published, with a slash at both ends. */
  readonly base: string;
  /** Folder that the build writes, relative to the project. */
  readonly outDir: string;
  /** Absolute folder of the content. */
  readonly content: string;
}

/**
 * Reads `SITE_URL`, `BASE_PATH`, `OUT_DIR` and `PLAYBOOK_CONTENT`.
 * @throws when `SITE_URL` is not an http(s) address.
 */
export function siteSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const site = env['SITE_URL'] || 'http://localhost:4321';
  if (!URL.canParse(site) || !/^https?:/.test(site)) {
    throw new Error(`SITE_URL is "${site}"; write an origin such as https://playbook.example.com`);
  }
  const trimmed = (env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return {
    site: new URL(site).origin,
    base: trimmed ? `/${trimmed}/` : '/',
    outDir: env['OUT_DIR'] || 'dist',
    content: resolve(env['PLAYBOOK_CONTENT'] || 'content'),
  };
}
