import { otherLocale } from '../../i18n/paths.ts';
import { roleStrings } from '../../i18n/strings/role.ts';
import { sopStrings } from '../../i18n/strings/sop.ts';
import { ONBOARDING_SECTIONS, ROLE_SECTIONS, SOP_SECTIONS } from '../../model/anchors.ts';
import type { Aliases, Locale } from '../../model/schema/common.ts';
import type { RawSection } from '../entry.ts';
import {
  ONBOARDING_PAGE_ALIASES,
  ONBOARDING_SECTION_ALIASES,
  ROLE_SECTION_ALIASES,
  SOP_SECTION_ALIASES,
} from './section-names.ts';

/** The sections that every page of a type has. */
export interface CommonSections {
  readonly role: readonly RawSection[];
  readonly sop: readonly RawSection[];
  /** The first one is the page of a role's first 90 days itself. */
  readonly onboarding: readonly RawSection[];
}

/** Names of the sections that all roles, SOPs and onboarding pages have, as headed on the page and as called by readers. */
export function commonSections(locale: Locale): CommonSections {
  const other = otherLocale(locale);
  const section = (
    anchor: string | null,
    title: string,
    otherTitle: string,
    aliases: Aliases,
  ): RawSection => ({
    anchor,
    title,
    other: otherTitle,
    aliases: aliases[locale],
    otherAliases: aliases[other],
  });
  const [role, roleOther, sop, sopOther] = [
    roleStrings(locale),
    roleStrings(other),
    sopStrings(locale),
    sopStrings(other),
  ];
  return {
    role: ROLE_SECTIONS.map((id) => section(id, role[id], roleOther[id], ROLE_SECTION_ALIASES[id])),
    sop: SOP_SECTIONS.map((id) => section(id, sop[id], sopOther[id], SOP_SECTION_ALIASES[id])),
    onboarding: [
      section(null, role.pathOf, roleOther.pathOf, ONBOARDING_PAGE_ALIASES),
      ...ONBOARDING_SECTIONS.map((id) =>
        section(id, role[id], roleOther[id], ONBOARDING_SECTION_ALIASES[id]),
      ),
    ],
  };
}
