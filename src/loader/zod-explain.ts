import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { isText, schemaAt, wordsFor } from './schema-at.ts';
import type { Path } from './yaml.ts';

export type Issue = z.core.$ZodIssue;
type Explanation = Pick<Problem, 'code' | 'message'>;

/** A name for the place that a reader of the file recognises: the last key and, in a list, the number. */
function label(path: Path): string {
  const [parent, last] = [path.at(-2), path.at(-1)];
  if (last === undefined) return 'the file';
  if (typeof last === 'number') return `entry ${last + 1} of \`${parent ?? ''}\``;
  // `zh` and `en` say nothing without the key above them.
  return (last === 'zh' || last === 'en') && typeof parent === 'string'
    ? `\`${last}\` of \`${parent}\``
    : `\`${last}\``;
}

const describe = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `the text \`${value}\`` : `\`${String(value)}\``;
};

/** Mistakes that deserve plainer words than "expected string, received array". */
function special(path: Path, value: unknown): Explanation | null {
  const key = path.at(-1);
  const inStep = path.at(-3) === 'steps' && typeof path.at(-2) === 'number';
  if (!inStep || (key !== 'owner' && key !== 'approver')) return null;
  if (Array.isArray(value)) {
    const rest = key === 'owner' ? '`supports`' : '`consulted`';
    return {
      code: `two-${key}s`,
      message: `a step has one ${key}; name one here and the others under ${rest}`,
    };
  }
  if (key === 'approver' || (value !== undefined && value !== null)) return null;
  const message = 'the step has no owner; add `owner: <role id>`, the one role that gets it done';
  return { code: 'step-without-owner', message };
}

/** A text or number that breaks a rule of its own. */
function refused(issue: Issue, path: Path, value: unknown): Explanation {
  const name = label(path);
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const list = allowed.map((entry) => `\`${entry}\``).join(', ');
      const message = `${name} holds \`${String(value)}\`; write one of ${list}${didYouMean(String(value), allowed)}`;
      return { code: 'wrong-value', message };
    }
    case 'too_small': {
      if (issue.origin === 'string')
        return { code: 'empty-text', message: `${name} is empty; ${issue.message}` };
      const least = `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
      return issue.origin === 'array'
        ? { code: 'too-few', message: `${name} has too few entries; write ${least}` }
        : { code: 'wrong-value', message: `${name} holds ${describe(value)}; write ${least}` };
    }
    case 'too_big': {
      const message = `${name} holds too much; write at most ${issue.maximum}${issue.origin === 'array' ? ' entries' : ''}`;
      return { code: 'wrong-value', message };
    }
    case 'custom':
      return {
        code: path.at(-1) === 'reviewed' ? 'bad-date' : 'wrong-value',
        message: `${name}: ${issue.message}`,
      };
    case 'invalid_format':
      return {
        code: issue.format === 'regex' ? 'bad-id' : 'wrong-value',
        message: `${name}: ${issue.message}`,
      };
    case 'invalid_key':
      return { code: 'bad-key', message: `key ${name}: ${issue.issues[0]?.message ?? issue.message}` };
    default:
      return { code: 'wrong-value', message: `${name}: ${issue.message}` };
  }
}

/**
 * Says in words what is wrong with a value and what to write instead.
 * @param value what stands at the path; undefined when nothing does
 * @param schema the schema of the whole file
 */
export function explain(issue: Issue, path: Path, value: unknown, schema: z.ZodType): Explanation {
  const plain = special(path, value);
  if (plain) return plain;
  const here = schemaAt(schema, path);
  const words = wordsFor(here, path.at(-1));
  if (value === undefined)
    return { code: 'missing-key', message: `${label(path)} is missing; write ${words}` };
  if (issue.code !== 'invalid_type') return refused(issue, path, value);
  if (value === null && isText(here))
    return { code: 'empty-text', message: `${label(path)} is empty; write ${words}` };
  return { code: 'wrong-type', message: `${label(path)} holds ${describe(value)}; write ${words}` };
}
