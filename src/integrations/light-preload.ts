import type { Plugin } from 'vite';

/** Vite's module with the helper that it wraps around every `import()` of the client's code. */
const HELPER = '\0vite/preload-helper.js';

/**
 * A Vite plugin that puts six lines in the place of Vite's preload helper, which is nearly a fifth of the script of every page. It
 * does the same for us: the files that a file imports are fetched beside it instead of after it. What it leaves out we do
 * not use: waiting for style sheets (ours are fetched by `islands/shared/style-sheet.ts`), nonces and an event for errors.
 */
export function lightPreload(): Plugin {
  let base = '/';
  return {
    name: 'light-preload',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    transform(_, id) {
      if (id !== HELPER) return;
      return `export const __vitePreload = (load, files) => {
  for (const file of files ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`;
    },
  };
}
