import { createHash } from 'node:crypto';
import { headScript } from '../islands/theme/head-script.ts';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Content security policy of every page: own host only, no inline code but the head script (by hash). Astro's own
 * `security.csp` lists the hash of every script and style of the page; none of them stands in the page, so `'self'` says
 * the same in 400 bytes less. WebAssembly is for whoever queries Pagefind's own index in `pagefind/` on the page; our
 * search does without. `frame-ancestors` cannot stand in a page: see `public/_headers`.
 */
export const contentSecurity: string = [
  "default-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${sha256(headScript)}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'none'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');
