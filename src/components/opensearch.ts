import { escapeXml } from '../diagram/svg.ts';
import { href } from '../i18n/paths.ts';
import { getPlaybook } from '../loader/playbook.ts';
import type { Locale } from '../model/schema/common.ts';

/**
 * OpenSearch description of one language, so that a browser can add the playbook as a search engine.
 * Source: OpenSearch 1.1 draft 6.
 */
export async function openSearch(locale: Locale, site: URL | undefined): Promise<Response> {
  const { title, tagline } = (await getPlaybook()).site;
  const template = `${new URL(href(locale, '/search/'), site).href}?q={searchTerms}`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(title[locale].slice(0, 16))}</ShortName>
  <Description>${escapeXml(tagline[locale])}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
