import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Puts the English error page where hosts look for it: `en/404.html` beside the pages it stands for, as Cloudflare Pages
 * and Netlify (with `public/_redirects`) serve it. Hosts that know one error page only show the Chinese one, which also
 * leads to the English pages.
 */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await rename(new URL('en/404/index.html', dir), new URL('en/404.html', dir));
        await rmdir(new URL('en/404/', dir));
      },
    },
  };
}
