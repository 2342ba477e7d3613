import type { z } from 'zod';
import type { Place, Problem } from '../model/problem.ts';
import { type Path, parseYaml, type YamlSource } from './yaml.ts';
import { zodProblems } from './zod-problems.ts';

/** A data file read through its schema. */
export interface Reading<T> {
  /** The data; undefined when too little of it fits the schema. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** True when something that does not fit was left out. */
  readonly harmed: boolean;
  /** Where a value of `value` stands. Takes account of entries left out. */
  readonly locate: (path: Path) => Place;
  /** Where a key of `value` stands. */
  readonly locateKey: (path: Path) => Place;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Removes one key at a path, in place. */
function dropKey(data: unknown, path: Path, key: string): void {
  let here = data;
  for (const segment of path) {
    if (Array.isArray(here)) here = here[Number(segment)];
    else if (isRecord(here)) here = here[String(segment)];
  }
  if (isRecord(here)) delete here[key];
}

/**
 * A copy without what the schema refused: unknown keys, and the entries of the file's lists that hold a
 * mistake. `kept` says for each shortened list which entries are left.
 */
function prune(data: unknown, issues: readonly z.core.$ZodIssue[]) {
  const copy: unknown = structuredClone(data);
  const bad = new Map<string, Set<number>>();
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        dropKey(
          copy,
          issue.path.map((s) => (typeof s === 'number' ? s : String(s))),
          key,
        );
      continue;
    }
    const [list, entry] = issue.path;
    if (typeof list !== 'string' || typeof entry !== 'number') continue;
    bad.set(list, (bad.get(list) ?? new Set()).add(entry));
  }
  const kept = new Map<string, readonly number[]>();
  for (const [list, entries] of bad) {
    const all: unknown = isRecord(copy) ? copy[list] : undefined;
    if (!isRecord(copy) || !Array.isArray(all)) continue;
    const left = [...all.keys()].filter((i) => !entries.has(i));
    copy[list] = left.map((i): unknown => all[i]);
    kept.set(list, left);
  }
  return { copy, kept, harmed: issues.some((issue) => issue.code !== 'unrecognized_keys') };
}

/**
 * Reads plain data through a schema. What does not fit becomes problems and is left out, so that the rest
 * can still be used.
 */
export function readData<T>(schema: z.ZodType<T>, yaml: YamlSource): Reading<T> {
  const first = schema.safeParse(yaml.value);
  if (first.success) {
    return {
      value: first.data,
      problems: yaml.problems,
      harmed: false,
      locate: yaml.locate,
      locateKey: yaml.locateKey,
    };
  }
  const { issues } = first.error;
  const { copy, kept, harmed } = prune(yaml.value, issues);
  /** The path before entries were left out. */
  const original = (path: Path): Path => {
    const [list, entry, ...rest] = path;
    const index = typeof list === 'string' && typeof entry === 'number' ? kept.get(list)?.[entry] : undefined;
    return index === undefined || list === undefined ? path : [list, index, ...rest];
  };
  const problems = [...yaml.problems, ...zodProblems(issues, schema, yaml)];
  return {
    value: schema.safeParse(copy).data,
    problems,
    harmed,
    locate: (path) => yaml.locate(original(path)),
    locateKey: (path) => yaml.locateKey(original(path)),
  };
}

/** Reads a YAML file through a schema. What the parser and the text itself have wrong counts as problems too. */
export function readAs<T>(schema: z.ZodType<T>, file: string, source: string): Reading<T> {
  const yaml = parseYaml(file, source);
  if (yaml.value === undefined)
    return {
      value: undefined,
      problems: yaml.problems,
      harmed: true,
      locate: yaml.locate,
      locateKey: yaml.locateKey,
    };
  return readData(schema, yaml);
}
