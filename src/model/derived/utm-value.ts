import { nearest } from '../suggest.ts';

/** Why a value is refused. */
export type RefusalCode =
  | 'missing'
  | 'personal'
  | 'upper'
  | 'space'
  | 'underscore'
  | 'chinese'
  | 'marks'
  | 'unlisted'
  | 'words'
  | 'quarter'
  | 'market'
  | 'url'
  | 'tagged';

/** A refused value: why, and what to write instead, where that can be said. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly better: string | null;
}

/** A value of a closed list and other names under which people know it. */
export interface Listed {
  readonly id: string;
  readonly names: readonly string[];
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CHINESE = /\p{Script=Han}/u;
/** A mainland mobile number, or an address of somebody's mail. */
const PERSONAL = /(?<!\d)1[3-9]\d{9}(?!\d)|[^\s@=&/?]+@[^\s@=&/?]+\.[a-z]{2,}/i;

/** True when a text holds a phone number or an email address. */
export const isPersonal = (text: string): boolean => PERSONAL.test(text);

/** A value as the rules want it: small letters and figures, words joined by hyphens; null when nothing is left. */
export function tidy(value: string): string | null {
  const tidied = value
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/-+/g, '-')
    .replace(/^-|-$/g, '');
  return tidied === '' ? null : tidied;
}

/** What is wrong with the writing of a value that is not empty; null when nothing is. */
export function refuseWriting(value: string): Refusal | null {
  if (isPersonal(value)) return { code: 'personal', better: null };
  if (KEBAB.test(value)) return null;
  if (CHINESE.test(value)) return { code: 'chinese', better: null };
  const better = tidy(value);
  if (/[^\w\s-]|^-|-$|--/.test(value)) return { code: 'marks', better };
  if (/\s/.test(value)) return { code: 'space', better };
  return { code: value.includes('_') ? 'underscore' : 'upper', better };
}

/** What is wrong with a value of a closed list. The one that was meant is found by its names, else by its letters. */
export function refuseListed(value: string, list: readonly Listed[]): Refusal | null {
  if (list.some(({ id }) => id === value)) return null;
  const typed = value.toLowerCase();
  const meant = list.find(
    ({ id, names }) => id === tidy(value) || names.some((name) => name.toLowerCase() === typed),
  );
  const better =
    meant?.id ??
    nearest(
      tidy(value) ?? '',
      list.map(({ id }) => id),
    );
  const writing = refuseWriting(value);
  if (writing && (writing.code === 'personal' || better === null || better === writing.better)) {
    return { ...writing, better };
  }
  return { code: 'unlisted', better };
}
