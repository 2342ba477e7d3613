import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { keysAt } from './schema-at.ts';
import type { Path, YamlSource } from './yaml.ts';
import { explain, type Issue } from './zod-explain.ts';

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
        const message = `unknown key \`${key}\`${guess}`;
        return { ...yaml.locateKey([...path, key]), code: 'unknown-key', message };
      });
    }
    const place = issue.code === 'invalid_key' ? yaml.locateKey(path) : yaml.locate(path);
    return [{ ...place, ...explain(issue, path, valueAt(yaml.value, path), schema) }];
  });
}
