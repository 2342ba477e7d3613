import type { APIRoute } from 'astro';
import { href } from '../i18n/paths.ts';
import { getPlaybook } from '../loader/playbook.ts';
import { type NavEntry, navigation } from '../model/derived/navigation.ts';
import { LOCALES } from '../model/schema/common.ts';

/** A list of all pages with their summaries, for programs that read text: https://llmstxt.org */
export const GET: APIRoute = async ({ site }) => {
  const playbook = await getPlaybook();
  const { title, tagline } = playbook.site;
  const lines = LOCALES.flatMap((locale) => {
    const line = (entry: NavEntry): readonly string[] => {
      const summary = playbook.page(entry.path)?.[locale].front.summary;
      const url = new URL(href(locale, entry.path), site).href;
      return [
        `- [${entry.title[locale]}](${url})${summary ? `: ${summary}` : ''}`,
        ...entry.children.flatMap(line),
      ];
    };
    return navigation(playbook).sections.flatMap((section) => [
      '',
      `## ${section.title[locale]}`,
      '',
      ...line(section),
    ]);
  });
  return new Response(
    [`# ${title.zh} · ${title.en}`, '', `> ${tagline.zh} · ${tagline.en}`, ...lines, ''].join('\n'),
  );
};
