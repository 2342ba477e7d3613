import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { typography } from '../../model/editorial/typography.ts';
import type { Locale } from '../../model/schema/common.ts';

/** Legends of keys and letters: the space parts a sign from what it means. */
const LEGENDS = /^(?:[RASCI] |↑↓ )/;

/** All strings of a room in one language. */
async function stringsOf(file: string, locale: Locale): Promise<readonly (readonly [string, string])[]> {
  const room: Record<string, unknown> = await import(`./${file}`);
  return Object.values(room).flatMap((strings) => {
    const all: unknown = typeof strings === 'function' ? strings(locale) : {};
    return Object.entries(all ?? {}).flatMap(([key, text]) =>
      typeof text === 'string' ? [[`${file} ${key}: ${text}`, text] as const] : [],
    );
  });
}

it.each(['zh', 'en'] as const)('strings in %s follow the rules of typography', async (locale) => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.includes('.test.'));
  const strings = (await Promise.all(files.map((file) => stringsOf(file, locale)))).flat();
  const wrong = strings.flatMap(([where, text]) =>
    LEGENDS.test(text)
      ? []
      : typography(locale, false)
          .flatMap((rule) => rule(text))
          // “正在搜索…”: something is going on, nothing is left out.
          .filter(({ code }) => code !== 'ellipsis')
          .map(({ message }) => `${where}  ${message}`),
  );
  expect(strings.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});
