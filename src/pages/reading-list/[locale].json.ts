import type { APIRoute, GetStaticPaths } from 'astro';
import { readingNames } from '../../components/reading-names.ts';
import { getPlaybook } from '../../loader/playbook.ts';
import { LOCALES } from '../../model/schema/common.ts';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** Names of everything that a reading list may hold: what an opened list is checked against. */
export const GET: APIRoute = async ({ params }) => {
  const locale = LOCALES.find((candidate) => candidate === params['locale']) ?? 'zh';
  return Response.json(readingNames(await getPlaybook(), locale));
};
