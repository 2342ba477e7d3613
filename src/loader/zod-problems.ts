import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { keysAt, schemaAt, wordsFor } from './schema-at.ts';
import type { Path, YamlSource } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** `steps.2.name.zh`, without the symbols that zod's type allows for. */
const pathOf = (issue: Issue): Path =>
  issue.path.map((segment) => (typeof segment === 'symbol' ? String(segment) : segment));

/** The value at a path of plain data; undefined where there is none. */
function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const segment of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.entries(here).find(([key]) => key === String(segment))?.[1];
  }
  return here;
}

/** A name for the place that a reader of the file recognises: the last key and, in a list, the number. */
function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `entry ${last + 1} of \`${path.at(-2) ?? ''}\`` : `\`${last}\``;
}

const describe = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `text (${JSON.stringify(value)})` : `${typeof value} ${String(value)}`;
};

/** Mistakes that deserve plainer words than "expected string, received array". */
function special(path: Path, value: unknown): Pick<Problem, 'code' | 'message'> | null {
  const key = path.at(-1);
  const inStep = path.at(-3) === 'steps' && typeof path.at(-2) === 'number';
  if (!inStep) return null;
  if (key === 'owner' && (value === undefined || value === null)) {
    return {
      code: 'step-without-owner',
      message: 'the step has no owner; add `owner: <role id>`, the one role that gets it done',
    };
  }
  if ((key === 'owner' || key === 'approver') && Array.isArray(value)) {
    const rest = key === 'owner' ? '`supports`' : '`consulted`';
    return {
      code: `two-${key}s`,
      message: `a step has one ${key}; name one here and the others under ${rest}`,
    };
  }
  return null;
}

/** Says in words what is wrong with a value and what to write instead. */
function explain(
  issue: Issue,
  path: Path,
  value: unknown,
  schema: z.ZodType,
): Pick<Problem, 'code' | 'message'> {
  const here = schemaAt(schema, path);
  if (value === undefined)
    return { code: 'missing-key', message: `${label(path)} is missing; write ${wordsFor(here)}` };
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: 'wrong-type',
        message: `${label(path)} holds ${describe(value)}; write ${wordsFor(here)}`,
      };
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const list = allowed.map((entry) => `\`${entry}\``).join(', ');
      return {
        code: 'wrong-value',
        message: `${label(path)} holds \`${String(value)}\`; write one of ${list}${didYouMean(String(value), allowed)}`,
      };
    }
    case 'too_small':
      if (issue.origin === 'string')
        return { code: 'empty-text', message: `${label(path)} is ${issue.message}` };
      if (issue.origin === 'array') {
        return {
          code: 'too-few',
          message: `${label(path)} has too few entries; write at least ${issue.minimum}`,
        };
      }
      return {
        code: 'wrong-value',
        message: `${label(path)} holds ${String(value)}; write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`,
      };
    case 'too_big':
      return {
        code: 'wrong-value',
        message: `${label(path)} holds too much; write at most ${issue.maximum}`,
      };
    case 'custom':
      return {
        code: path.at(-1) === 'reviewed' ? 'bad-date' : 'wrong-value',
        message: `${label(path)}: ${issue.message}`,
      };
    case 'invalid_format':
      return {
        code: issue.format === 'regex' ? 'bad-id' : 'wrong-value',
        message: `${label(path)}: ${issue.message}`,
      };
    case 'invalid_key':
      return { code: 'bad-id', message: `key ${label(path)}: ${issue.issues[0]?.message ?? issue.message}` };
    default:
      return { code: 'wrong-value', message: `${label(path)}: ${issue.message}` };
  }
}

/**
 * Every issue of a failed parse as a problem with its place and what to write instead.
 * @param schema the schema that refused the data
 * @param yaml where the data came from
 */
export function zodProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  yaml: YamlSource,
): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => {
        const guess =
          didYouMean(key, known) || `; known here: ${known.map((name) => `\`${name}\``).join(', ')}`;
        return {
          ...yaml.locateKey([...path, key]),
          code: 'unknown-key',
          message: `unknown key \`${key}\`${guess}`,
        };
      });
    }
    const value = valueAt(yaml.value, path);
    const place = issue.code === 'invalid_key' ? yaml.locateKey(path) : yaml.locate(path);
    return [{ ...place, ...(special(path, value) ?? explain(issue, path, value, schema)) }];
  });
}
