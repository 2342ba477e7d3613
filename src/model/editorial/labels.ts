import type { IntegrityInput } from '../integrity/input.ts';
import type { Place } from '../problem.ts';
import type { Locale } from '../schema/common.ts';
import type { EditorialText } from './texts.ts';

/** Words as others use them (what readers type, what the market calls a job); and what is no text. */
const SKIPPED: ReadonlySet<string> = new Set([
  'aliases',
  'titles',
  'popular_searches',
  'pages',
  'redirects',
  'searchWords',
  'variants',
]);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An object on the way to a label, and the steps from it to the label. */
interface Ancestor {
  readonly entity: object;
  readonly path: readonly (string | number)[];
}

/**
 * The column of a character of a label. A value that stands on one line as it is, with or without a quote around it,
 * is counted into; of any other the beginning will do.
 */
function placeWithin(start: Place, text: string, at: number, { base, files }: IntegrityInput['tree']): Place {
  const source = files.get(start.file.slice(base.length + 1))?.split('\n')[start.line - 1] ?? '';
  for (const quote of [0, 1]) {
    if (source.startsWith(text, start.column - 1 + quote)) {
      return { ...start, column: start.column + quote + at };
    }
  }
  return start;
}

/** Every text in the data whose language is known: it stands below a key `zh` or `en`. */
export function labels({ playbook, locate, tree }: IntegrityInput): readonly EditorialText[] {
  const found: EditorialText[] = [];

  /** The place of a text, from the nearest object around it whose place is known. */
  const placeOf = (ancestors: readonly Ancestor[], text: string, at: number): Place => {
    for (const { entity, path } of ancestors) {
      const place = locate(entity, path);
      if (place.file !== tree.base) return placeWithin(place, text, at, tree);
    }
    return { file: tree.base, line: 1, column: 1 };
  };
  const visit = (value: unknown, locale: Locale | null, ancestors: readonly Ancestor[]): void => {
    if (typeof value === 'string') {
      if (locale === null) return;
      const place = (at: number) => placeOf(ancestors, value, at);
      found.push({ locale, kind: 'label', text: value, place });
    } else if (isObject(value)) {
      for (const [key, child] of Object.entries(value)) {
        if (SKIPPED.has(key) || typeof child === 'function') continue;
        const step = Array.isArray(value) ? Number(key) : key;
        const around = ancestors.map(({ entity, path }) => ({ entity, path: [...path, step] }));
        const language = key === 'zh' || key === 'en' ? key : locale;
        visit(child, language, [{ entity: value, path: [step] }, ...around]);
      }
    }
  };
  visit(playbook, null, []);
  return found;
}
