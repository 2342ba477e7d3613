import type { Locale } from '../model/schema/common.ts';

type Strings = Readonly<Record<string, string>>;

/**
 * A room's UI strings. Chinese is the source; a key missing in English is a type error.
 * @returns a function from locale to the strings of that language.
 */
export function defineStrings<const T extends Strings>(strings: {
  readonly zh: T;
  readonly en: { readonly [K in keyof T]: string };
}): (locale: Locale) => { readonly [K in keyof T]: string } {
  return (locale) => strings[locale];
}

/**
 * Fills `{name}` placeholders; `{n|step|steps}` becomes the first word where the value is 1, the second elsewhere.
 * @throws when a placeholder has no value: a visible `{name}` would be worse than a failed build.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(
    /\{(\w+)(?:\|(.*?)\|(.*?))?\}/g,
    (_, key: string, one: string | undefined, many: string | undefined) => {
      const value = values[key];
      if (value === undefined) throw new Error(`no value for {${key}} in "${template}"`);
      return (value === 1 ? one : many) ?? String(value);
    },
  );
}
