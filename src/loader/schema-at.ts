import { z } from 'zod';
import type { Path } from './yaml.ts';

/** The schema behind `.optional()`, `.nullable()` and `.default()`. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

/** The schema of the value at a path; undefined where the path leaves the schema. */
export function schemaAt(schema: unknown, path: Path): unknown {
  let here = unwrap(schema);
  for (const segment of path) {
    if (here instanceof z.ZodObject) here = unwrap(here.shape[String(segment)]);
    else if (here instanceof z.ZodArray) here = unwrap(here.element);
    else if (here instanceof z.ZodRecord) here = unwrap(here.valueType);
    else if (here instanceof z.ZodTuple) here = unwrap(here.def.items[Number(segment)]);
    else return undefined;
  }
  return here;
}

/** Keys that the map at the path may have; empty when it is no map with fixed keys. */
export function keysAt(schema: unknown, path: Path): readonly string[] {
  const here = schemaAt(schema, path);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** True where the schema wants a text. */
export const isText = (schema: unknown): boolean => unwrap(schema) instanceof z.ZodString;

const EXAMPLES: Readonly<Record<string, string>> = {
  owner: 'the id of a role',
  reviewed: 'a date such as 2026-11-23',
  id: 'an id in English kebab-case',
};

/** What to write at a place, in words and with an example. `key` is the last key of its path. */
export function wordsFor(schema: unknown, key?: string | number): string {
  const here = unwrap(schema);
  if (here instanceof z.ZodObject) {
    const keys = Object.keys(here.shape);
    if (keys.join() === 'zh,en') return 'both languages: `{ zh: …, en: … }`';
    return `a map with ${keys.map((name) => `\`${name}\``).join(', ')}`;
  }
  if (here instanceof z.ZodRecord) return 'a map, e.g. `{ id: value }`';
  if (here instanceof z.ZodArray || here instanceof z.ZodTuple) return 'a list, e.g. `[ a, b ]`';
  if (here instanceof z.ZodEnum) return `one of ${here.options.map((option) => `\`${option}\``).join(', ')}`;
  if (here instanceof z.ZodNumber) return 'a number';
  if (here instanceof z.ZodBoolean) return '`true` or `false`';
  return EXAMPLES[String(key)] ?? 'a text';
}
