import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';
import { headScript } from '../islands/theme/head-script.ts';

const sha256 = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Content security policy of every page: own host only, no inline code but the head script (by hash).
 * WebAssembly is what Pagefind searches with. `frame-ancestors` cannot stand in a page: see `public/_headers`.
 */
export const contentSecurity: Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined> =
  {
    directives: [
      "default-src 'self'",
      "img-src 'self' data:",
      "font-src 'none'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "worker-src 'self' blob:",
    ],
    scriptDirective: {
      resources: ["'self'", "'wasm-unsafe-eval'"],
      hashes: [sha256(headScript)],
    },
  };
