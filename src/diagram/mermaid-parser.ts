import { z } from 'zod';
import type { FlowDirection } from '../model/flow-graph.ts';
import { MermaidError } from './mermaid-source.ts';

// What Mermaid's flowchart parser hands over. This is not a public interface: the version is pinned, the tests notice.
const parsedNode = z.looseObject({
  id: z.string(),
  label: z.string().default(''),
  labelType: z.string().default('text'),
  shape: z.string().default('squareRect'),
  cssClasses: z.string().default(''),
  link: z.string().optional(),
  parentId: z.string().optional(),
  isGroup: z.boolean().default(false),
});
const parsedEdge = z.looseObject({
  start: z.string(),
  end: z.string(),
  label: z.string().default(''),
  labelType: z.string().default('text'),
  thickness: z.string(),
  pattern: z.string(),
  arrowTypeStart: z.string(),
  arrowTypeEnd: z.string(),
});
const parsedData = z.looseObject({ nodes: z.array(parsedNode), edges: z.array(parsedEdge) });
const parsedDirection = z.enum(['TB', 'TD', 'BT', 'LR', 'RL']);
const parseFailure = z.looseObject({
  hash: z.looseObject({ loc: z.looseObject({ first_line: z.number() }) }),
});

/** A node or subgraph as Mermaid's parser gives it. */
export type ParsedNode = z.infer<typeof parsedNode>;
/** An arrow as Mermaid's parser gives it. */
export type ParsedEdge = z.infer<typeof parsedEdge>;

/** A flowchart as Mermaid's parser gives it, checked. */
export interface ParsedFlowchart {
  title: string;
  description: string;
  direction: FlowDirection;
  nodes: ParsedNode[];
  edges: ParsedEdge[];
}

const NAMED_ENTITIES: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  apos: "'",
};

let loading: Promise<typeof import('mermaid')['default']> | undefined;

async function load(): Promise<typeof import('mermaid')['default']> {
  // Without a DOM DOMPurify cannot clean, and Mermaid's parser would throw. Labels never become HTML here: svg.ts escapes all.
  const { default: purify } = await import('dompurify');
  if (!purify.isSupported) {
    Object.assign(purify, { addHook: () => undefined, sanitize: (text: string) => text });
  }
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', htmlLabels: false });
  return mermaid;
}

/** Mermaid keeps `#quot;` and `#35;` encoded until it has drawn its SVG; this does what it does there. */
export function decode(text: string): string {
  return text
    .replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/ﬂ°(\w+)¶ß/g, (whole, name: string) => NAMED_ENTITIES[name] ?? whole);
}

/** Calls a method of Mermaid's database by name, with nothing believed about what comes back. */
function ask(db: object, method: string): unknown {
  const found: unknown = Reflect.get(db, method);
  return typeof found === 'function' ? Reflect.apply(found, db, []) : undefined;
}

/**
 * Runs Mermaid's flowchart parser, which is loaded at the first call: it is heavy.
 * @param text a source that begins with its header line and has no comments (see prepareSource)
 * @param skipped lines taken away before `text`, for the line of an error
 * @throws MermaidError for a syntax error, with its line
 */
export async function runParser(text: string, skipped: number): Promise<ParsedFlowchart> {
  loading ??= load();
  const { mermaidAPI } = await loading;
  const diagram = await mermaidAPI.getDiagramFromText(text).catch((error: unknown) => {
    const where = parseFailure.safeParse(error);
    const line = where.success ? where.data.hash.loc.first_line + skipped : skipped + 1;
    const reason = error instanceof Error ? error.message.split('\n').slice(1, 3).join('\n') : '';
    throw new MermaidError(`this is not a Mermaid flowchart:\n${reason}`.trim(), line, { cause: error });
  });
  const { nodes, edges } = parsedData.parse(ask(diagram.db, 'getData'));
  const direction = parsedDirection.parse(ask(diagram.db, 'getDirection') ?? 'TB');
  return {
    title: decode(z.string().parse(ask(diagram.db, 'getAccTitle'))).trim(),
    description: decode(z.string().parse(ask(diagram.db, 'getAccDescription'))).trim(),
    direction: direction === 'TD' ? 'TB' : direction,
    nodes,
    edges,
  };
}
