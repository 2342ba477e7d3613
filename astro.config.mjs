import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { mermaidFences } from './src/diagram/fence.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { lightPreload } from './src/integrations/light-preload.ts';
import { notFoundPages } from './src/integrations/not-found.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteSettings } from './src/integrations/settings.ts';

const settings = siteSettings(process.env);

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true }, mdastPlugins: [mermaidFences] }),
  },
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } },
      filter: (page) => !/\/(search|reading-list|404)\/$/.test(page),
    }),
    notFoundPages(),
    redirects(),
    searchIndex(),
  ],
  vite: {
    // Nothing is inlined into pages: the content security policy allows no inline code.
    build: { assetsInlineLimit: 0 },
    plugins: [tailwindcss(), lightPreload()],
    resolve: { alias: { '@content': settings.content } },
  },
});
