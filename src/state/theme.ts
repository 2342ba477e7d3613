import { persisted } from './persisted.ts';

/** What the reader has chosen; `system` follows the device. */
export type Theme = 'light' | 'dark' | 'system';

/** Coerces anything to a theme; undefined for what is none. */
export const parseTheme = (value: unknown): Theme | undefined =>
  value === 'light' || value === 'dark' || value === 'system' ? value : undefined;

/** The reader's theme. `system` is stored as nothing, so that the head script has one case less. */
export const $theme = persisted<Theme>('theme', 'system', {
  parse: parseTheme,
  format: (theme) => (theme === 'system' ? undefined : theme),
});
