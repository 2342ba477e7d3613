import type { Problem } from '../model/problem.ts';
import type { Path, YamlSource } from './yaml.ts';

/** Texts in data are shown as they are: asterisks in them would be read as asterisks. */
export function literalBold(yaml: YamlSource): readonly Problem[] {
  const found: Path[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      if (value.includes('**')) found.push(path);
    } else if (Array.isArray(value)) {
      for (const [i, entry] of value.entries()) visit(entry, [...path, i]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key]);
    }
  };
  visit(yaml.value, []);
  const message = 'literal `**` in a text of data, which is shown as it is; remove the asterisks';
  return found.map((path) => ({ ...yaml.locate(path), code: 'literal-bold', message }));
}
