import { fill } from '../i18n/define.ts';
import { roleStrings } from '../i18n/strings/role.ts';
import type { Locale } from '../model/schema/common.ts';
import type { Role } from '../model/schema/role.ts';

/** What the page of a role's first 90 days is called, and what it says of itself. */
export function pathWords(role: Role, locale: Locale): { readonly title: string; readonly summary: string } {
  const t = roleStrings(locale);
  const name = role.name[locale];
  // In a sentence an English name begins small, unless it begins with an abbreviation.
  const small = locale === 'en' && !/^[A-Z]{2}/.test(name);
  const inText = small ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return { title: fill(t.pathOf, { name }), summary: fill(t.pathSummary, { name: inText }) };
}
