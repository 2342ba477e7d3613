/** The two parts of an MDX file. */
export interface Parts {
  /** YAML between the `---` lines; null when the file does not start with a closed block. */
  readonly front: string | null;
  /** The file with the front matter blanked out, so that lines keep their numbers. */
  readonly body: string;
}

const BLOCK = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Splits front matter from text. The YAML starts on line 2 of the file. */
export function splitFrontMatter(source: string): Parts {
  const match = BLOCK.exec(source);
  if (!match) return { front: null, body: source };
  const [block, front = ''] = match;
  return { front, body: block.replace(/[^\r\n]/g, '') + source.slice(block.length) };
}
