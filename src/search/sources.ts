import { asset } from '../i18n/paths.ts';
import type { Sources } from './engine.ts';
import { openTextIndex } from './fulltext.ts';

async function get(path: string): Promise<Response> {
  const response = await fetch(asset(path));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/** Where the indexes of this site are fetched from. The full text exists only in a build; `astro dev` has the titles. */
export const sources: Sources = {
  titles: async (locale) =>
    (locale === 'zh' ? await import('virtual:search-titles/zh') : await import('virtual:search-titles/en'))
      .default,
  text: (locale) =>
    openTextIndex({
      postings: async (path) => (await get(`/search-index/${locale}/${path}`)).json(),
      fragment: async (name) => (await get(`/pagefind/fragment/${name}`)).arrayBuffer(),
    }),
};
