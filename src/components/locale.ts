import { parsePath } from '../i18n/paths.ts';
import type { Locale } from '../model/schema/common.ts';

/** Language of the page being built, so that components inside MDX need no prop for it. */
export const localeOf = (astro: { readonly url: URL }): Locale => parsePath(astro.url.pathname).locale;
