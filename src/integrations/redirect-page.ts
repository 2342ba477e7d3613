import { createHash } from 'node:crypto';
import { HTML_LANG } from '../i18n/paths.ts';
import { sharing } from '../i18n/strings/sharing.ts';
import type { Locale } from '../model/schema/common.ts';

/** What stands in the place of a page that is gone. */
export interface RedirectPage {
  readonly locale: Locale;
  /** Where the page lives now: path with base and language. */
  readonly to: string;
  /** The same with the site's origin and without an anchor. */
  readonly canonical: string;
  /** What that place is called. */
  readonly label: string;
  /** Old anchors that lead elsewhere: id → path with base and language. All others keep their name. */
  readonly anchors: Readonly<Record<string, string>>;
}

/** Escapes text for element content and double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Takes the reader on with the anchor and the query that they came with, which a refresh alone would lose. It runs before
 * the refresh, which waits for the end of the page.
 */
const SCRIPT =
  'const{to,anchors}=document.documentElement.dataset,map=JSON.parse(anchors),id=location.hash.slice(1),' +
  'url=new URL(Object.hasOwn(map,id)?map[id]:to,location.href);' +
  'url.search||=location.search;url.hash||=location.hash;location.replace(url)';

const STYLE =
  ':root{color-scheme:light dark;font:1.0625rem/1.8 system-ui,sans-serif}body{max-width:34rem;margin:18vh auto;padding:0 1.25rem}h1{font-size:1.5rem}';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const POLICY = `default-src 'none'; script-src ${hash(SCRIPT)}; style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'`;

/** A page that sends its readers on at once: by script with their anchor, without script all the same, by hand in any case. */
export function redirectPage({ locale, to, canonical, label, anchors }: RedirectPage): string {
  const t = sharing(locale);
  const [target, name] = [escapeHtml(to), escapeHtml(label)];
  return `<!doctype html>
<html lang="${HTML_LANG[locale]}" data-to="${target}" data-anchors="${escapeHtml(JSON.stringify(anchors))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${POLICY}">
<title>${t.pageMoved}: ${name}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(canonical)}">
<script>${SCRIPT}</script>
<meta http-equiv="refresh" content="0; url=${target}">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${t.pageMoved}</h1>
<p>${t.nowAt}<a href="${target}">${name}</a></p>
</main>
</body>
</html>
`;
}
