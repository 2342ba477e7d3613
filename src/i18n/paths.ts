import { LOCALES, type Locale } from '../model/locale.ts';

/** Base path of the site, always with a slash at both ends. */
const base = (): string => {
  const raw = import.meta.env?.BASE_URL ?? '/';
  return raw.endsWith('/') ? raw : `${raw}/`;
};

const PREFIX: Readonly<Record<Locale, string>> = { zh: '', en: 'en/' };

/** The value of `<html lang>` per locale. */
export const HTML_LANG: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The other language. */
export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');

/**
 * Address of a page in one language on a site whose base is given.
 * @param root base path, with a slash at both ends
 * @param path absolute path without language and base, e.g. `/roles/data-analyst/#kpis`
 */
export const hrefUnder = (root: string, locale: Locale, path: string): string =>
  `${root}${PREFIX[locale]}${path.replace(/^\//, '')}`;

/** The same on the site being built. */
export const href = (locale: Locale, path: string): string => hrefUnder(base(), locale, path);

/** Address of a file under `public/`, e.g. `/favicon.svg`. */
export const asset = (path: string): string => `${base()}${path.replace(/^\//, '')}`;

/** True for a link written in content that points into the playbook. */
export const isInternal = (link: string): boolean => link.startsWith('/') && !link.startsWith('//');

/** Locale and path without language and base of a built page's address. */
export function parsePath(pathname: string): { readonly locale: Locale; readonly path: string } {
  const root = base();
  const rest = pathname.startsWith(root) ? pathname.slice(root.length) : pathname.replace(/^\//, '');
  for (const locale of LOCALES) {
    const prefix = PREFIX[locale];
    if (prefix && (rest === prefix.slice(0, -1) || rest.startsWith(prefix))) {
      return { locale, path: `/${rest.slice(prefix.length)}` };
    }
  }
  return { locale: 'zh', path: `/${rest}` };
}
