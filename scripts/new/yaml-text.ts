/** Writing YAML as the content has it, and adding to files that people wrote. */
import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Maps and lists up to this many characters stand on one line, as `{ zh: …, en: … }`. */
const ONE_LINE = 110;

/**
 * A value as YAML: short entries on one line, the rest in blocks, strings quoted only where they must be.
 * @returns text that ends with a newline
 */
export function toYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Collection(key, node) {
      const isRoot = key === null;
      const hasMaps = isSeq(node) && node.items.some(isMap);
      node.flow = !isRoot && !hasMaps && JSON.stringify(node).length <= ONE_LINE;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** The collection at a path, with its place in the source. */
function collectionAt(
  source: string,
  path: readonly (string | number)[],
): { node: YAMLMap | YAMLSeq; from: number; to: number } {
  const node = parseDocument(source).getIn(path, true);
  if (!isCollection(node) || !node.range || !(isMap(node) || isSeq(node))) {
    throw new Error(`nothing to add to at ${path.join(' › ')}`);
  }
  return { node, from: node.range[0], to: node.range[1] };
}

const splice = (source: string, at: number, text: string) => source.slice(0, at) + text + source.slice(at);

/** White space before the first character of the line in which a position lies. */
const indentAt = (source: string, at: number): string =>
  /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';

/** Adds an entry before the closing bracket of `[ … ]` or `{ … }`. */
function addInLine(source: string, { node, to }: ReturnType<typeof collectionAt>, entry: string): string {
  const end = source.slice(0, to - 1).trimEnd().length;
  return node.items.length > 0
    ? splice(source, end, `, ${entry}`)
    : `${source.slice(0, end)} ${entry} ${source.slice(to - 1)}`;
}

/** Adds lines below the last line of a block, a comment at its end included. */
function addBelow(source: string, { from, to }: ReturnType<typeof collectionAt>, text: string): string {
  const last = source.slice(0, to).trimEnd().length;
  const lineEnd = source.indexOf('\n', last);
  const indent = indentAt(source, from);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => `\n${indent}${line}`);
  return splice(source, lineEnd < 0 ? source.length : lineEnd, lines.join(''));
}

/**
 * Adds `key: value` at the end of the map at a path; all else stays byte for byte.
 * @throws when there is no map at the path
 */
export function addToMap(
  source: string,
  path: readonly (string | number)[],
  key: string,
  value: string,
): string {
  const place = collectionAt(source, path);
  if (!isMap(place.node)) throw new Error(`no map at ${path.join(' › ')}`);
  const entry = `${key}: ${value}`;
  return place.node.flow ? addInLine(source, place, entry) : addBelow(source, place, entry);
}

/**
 * Adds an entry at the end of the list at a path; all else stays byte for byte.
 * @param text a scalar, or YAML of several lines for a list in block style
 * @throws when there is no list at the path
 */
export function addToList(source: string, path: readonly (string | number)[], text: string): string {
  const place = collectionAt(source, path);
  if (!isSeq(place.node)) throw new Error(`no list at ${path.join(' › ')}`);
  if (place.node.flow) return addInLine(source, place, text);
  return addBelow(
    source,
    place,
    text
      .trimEnd()
      .split('\n')
      .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
      .join('\n'),
  );
}

/**
 * Adds `id` to the list under `key` of the map at a path; a missing list is made before the key `before`.
 * @throws when there is no map at the path, or no `before` in it
 */
export function addToListOf(
  source: string,
  path: readonly (string | number)[],
  key: string,
  id: string,
  before: string,
): string {
  const { node } = collectionAt(source, path);
  if (!isMap(node)) throw new Error(`no map at ${path.join(' › ')}`);
  if (isCollection(node.get(key))) return addToList(source, [...path, key], id);
  const next = node.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === before);
  const at = isScalar(next?.key) ? next.key.range?.[0] : undefined;
  if (at === undefined) throw new Error(`no ${before} at ${path.join(' › ')}`);
  const entry = `${key}: [ ${id} ]`;
  return splice(
    source,
    at,
    node.flow ? `${entry}, ` : `${entry}\n${' '.repeat(at - source.lastIndexOf('\n', at - 1) - 1)}`,
  );
}
