import { asset } from '../i18n/paths.ts';
import type { Locale } from '../model/schema/common.ts';
import type { Sources } from './engine.ts';
import { openTextIndex, type PagefindModule } from './fulltext.ts';

/** Where the indexes of this site are fetched from. Both exist only in a build; `astro dev` has the titles. */
export const sources: Sources = {
  titles: async (locale) =>
    (locale === 'zh' ? await import('virtual:search-titles/zh') : await import('virtual:search-titles/en'))
      .default,
  text: async (locale: Locale) => {
    const pagefind: PagefindModule = await import(/* @vite-ignore */ asset('/pagefind/pagefind.js'));
    return openTextIndex(pagefind, locale);
  },
};
