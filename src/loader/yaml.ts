import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  YAMLParseError,
} from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import { literalBold } from './literal-bold.ts';

/** Steps from the root of a YAML document to a value: keys and indexes. */
export type Path = readonly (string | number)[];

/** A parsed YAML text whose values know where they stand. */
export interface YamlSource {
  /** Plain data; undefined when the text is malformed. */
  readonly value: unknown;
  /** Malformed YAML, duplicate keys, stray asterisks. */
  readonly problems: readonly Problem[];
  /** Where the value at the path stands; for an empty value its key, for a missing one the nearest parent. */
  readonly locate: (path: Path) => Place;
  /** Where the key at the end of the path stands. */
  readonly locateKey: (path: Path) => Place;
}

const ADVICE: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  BAD_INDENT: 'line the entry up with its siblings; put text that holds ": " or " #" in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds ": " in quotes',
  MULTILINE_IMPLICIT_KEY: 'write "key: value" on each line; put text that holds ": " in quotes',
  BAD_SCALAR_START: 'put text that starts with @ or ` in quotes',
  MISSING_CHAR: 'close the quote or bracket',
  UNEXPECTED_TOKEN:
    'separate entries with commas inside brackets; put text with brackets or commas in quotes',
};

const keyText = (pair: Pair): string | null => (isScalar(pair.key) ? String(pair.key.value) : null);
const start = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
const isEmpty = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.value === null && node.source === '');

/** One stride down the tree: the child's key (in maps) and value, or null when there is none. */
function child(node: unknown, segment: string | number): { key: unknown; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyText(item) === String(segment));
    return pair ? { key: pair.key, value: pair.value } : null;
  }
  if (isSeq(node) && typeof segment === 'number' && segment < node.items.length) {
    return { key: null, value: node.items[segment] };
  }
  return null;
}

/** Offsets of the value and of the key at a path, or of the nearest parent that exists. */
function offsets(root: Node | null, path: Path): { value: number; key: number } {
  let node: unknown = root;
  const first = start(root) ?? 0;
  let found = { value: first, key: first };
  for (const segment of path) {
    const next = child(node, segment);
    // Of something missing, point at the parent's name rather than at its first line.
    if (!next) return { value: found.key, key: found.key };
    const value = start(next.value);
    const key = start(next.key) ?? value ?? found.key;
    found = { key, value: value === undefined || isEmpty(next.value) ? key : value };
    node = next.value;
  }
  return found;
}

/** The last value of a document: what an unclosed quote has swallowed. */
function lastNode(node: unknown): unknown {
  const last = isMap(node) ? node.items.at(-1)?.value : isSeq(node) ? node.items.at(-1) : undefined;
  return isNode(last) ? lastNode(last) : node;
}

/**
 * Parses YAML 1.2 and keeps the positions.
 * @param file path for the places
 * @param skipLines lines that stand above `source` in the file (front matter: 1)
 */
export function parseYaml(file: string, source: string, skipLines = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + skipLines, column: Math.max(col, 1) };
  };
  const problem = (error: YAMLError): Problem => {
    const at = place(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^:\s]*/.exec(source.slice(error.pos[0]))?.[0] ?? '';
      return {
        ...at,
        code: 'duplicate-key',
        message: `key \`${key}\` stands here a second time; keep one of them`,
      };
    }
    if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
      const opened = place(start(lastNode(document.contents)) ?? error.pos[0]);
      return {
        ...opened,
        code: 'malformed-yaml',
        message: 'malformed YAML: this quote is never closed; close it',
      };
    }
    const advice = ADVICE[error.code];
    const message = `malformed YAML: ${error.message.replace(/\.$/, '')}${advice ? `; ${advice}` : ''}`;
    return { ...at, code: 'malformed-yaml', message };
  };
  // An alias is never meant here: it is a text that begins with an asterisk.
  if (source.includes('*')) {
    visit(document, {
      Alias: (_, node) => {
        const message = `\`*${node.source}\` is no text; put it in quotes`;
        document.errors.push(
          new YAMLParseError(node.range ? [node.range[0], node.range[1]] : [0, 0], 'BAD_ALIAS', message),
        );
      },
    });
  }
  const duplicates = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  // After the first syntax error the parser guesses; its other complaints would only mislead.
  const syntax = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  const yaml: YamlSource = {
    value: syntax ? undefined : document.toJS(),
    problems: [...duplicates, ...(syntax ? [syntax] : [])].map(problem),
    locate: (path) => place(offsets(document.contents, path).value),
    locateKey: (path) => place(offsets(document.contents, path).key),
  };
  return source.includes('**') ? { ...yaml, problems: [...yaml.problems, ...literalBold(yaml)] } : yaml;
}
