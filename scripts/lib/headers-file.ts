/**
 * The `_headers` file that Netlify and Cloudflare Pages read. The local server reads it too, so that what
 * a host will send is seen, and tested, here.
 */

/** Headers for the paths that match. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file: a path on a line of its own (`*` stands for anything), its headers indented below.
 * Lines that begin with `#` are comments.
 *
 * @param text content of the file
 * @throws Error when a line is neither: it names the line
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: (readonly [string, string])[] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    const rule = rules.at(-1);
    if (header && rule) rule.headers.push([header[1] ?? '', (header[2] ?? '').trim()]);
    else if (/^\//.test(line)) rules.push({ pattern: toPattern(line.trim()), headers: [] });
    else
      throw new Error(`_headers:${index + 1}  expected a path or an indented “Name: value”, found “${line}”`);
  }
  return rules;
}

const toPattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

/**
 * @param rules in the order of the file; all that match apply, a later value replaces an earlier one
 * @param path path of the request, from `/`
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  return Object.fromEntries(
    matching.flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value])),
  );
}
