/** A mistake in a Mermaid source: what is wrong, what to write instead, and where. */
export class MermaidError extends Error {
  override readonly name = 'MermaidError';
  /** Line of the Mermaid source, from 1. */
  readonly line: number;

  constructor(message: string, line: number, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
  }
}

/** Statements of Mermaid's that this renderer does not draw, and what to write instead. */
const REFUSED: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [/^---\s*$/, 'front matter is not drawn; write accTitle: and accDescr: below the flowchart line'],
  [/^%%\{/, 'directives are not drawn; colours and fonts come from the site'],
  [/^(?:style|linkStyle|classDef)\b/, 'colours come from role classes; write node["…"]:::role-<role id>'],
  [/^direction\b/, 'a subgraph has no direction of its own; set one for all in the flowchart line'],
  [/^click\s+\S+\s+(?!(?:href\s+)?")/, 'a click only leads to a link; write click <node> "#anchor"'],
  [/@\{/, 'this form is not drawn; write the shape with brackets: [] () ([]) {} {{}} (())'],
  [/\bfa[bklrs]?:fa-/, 'icons are not drawn; write text'],
];

function refuse(line: string, number: number): void {
  const unquoted = line.replaceAll(/"[^"]*"/g, '""');
  for (const statement of unquoted.split(';')) {
    const found = REFUSED.find(([pattern]) => pattern.test(statement.trim()));
    if (found) throw new MermaidError(found[1], number);
  }
}

/**
 * Checks a source line by line before Mermaid's parser sees it: only flowcharts, nothing that would be silently lost.
 * @returns the source with comments blanked and no empty lines at the start, so that the parser counts lines as we do, and the
 *   number of lines taken away there
 * @throws MermaidError
 */
export function prepareSource(source: string): { text: string; skipped: number } {
  const lines = source.split(/\r?\n/).map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line));
  lines.forEach((line, index) => {
    refuse(line, index + 1);
  });
  const first = lines.findIndex((line) => line.trim() !== '');
  const header = lines[first]?.trim() ?? '';
  if (!/^(?:flowchart|graph)(?:\s|;|$)/.test(header)) {
    const kind = header.split(/[\s;]/)[0] ?? '';
    const what = kind === '' ? 'the diagram is empty' : `only flowcharts are drawn, not "${kind}"`;
    throw new MermaidError(`${what}; begin with flowchart TD`, Math.max(first, 0) + 1);
  }
  return { text: `${lines.slice(first).join('\n')}\n`, skipped: first };
}

/** The line, from 1, on which a node gets its shape or is named first; 1 when it is not found. */
export function lineOfNode(source: string, id: string): number {
  const name = id.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lines = source.split(/\r?\n/);
  const find = (pattern: string): number => lines.findIndex((line) => new RegExp(pattern).test(line));
  const shaped = find(`(?:^|[^\\w-])${name}\\s*[\\[({>]`);
  return (shaped >= 0 ? shaped : Math.max(0, find(`(?:^|[^\\w-])${name}(?:$|[^\\w-])`))) + 1;
}

/** The line, from 1, of the first arrow between two nodes; that of the first node when they do not share a line. */
export function lineOfEdge(source: string, from: string, to: string): number {
  const words = (line: string): string[] => line.match(/[\w-]*\w/g) ?? [];
  const index = source
    .split(/\r?\n/)
    .findIndex((line) => words(line).includes(from) && words(line).includes(to));
  return index >= 0 ? index + 1 : lineOfNode(source, from);
}
