/** The two languages of the playbook. Chinese is the source, English is complete. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
