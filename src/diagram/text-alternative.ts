import type { FlowGraph, FlowNode } from '../model/flow-graph.ts';

/** The languages of the site; the same as src/i18n has, which this room does not import. */
export type FlowLocale = 'zh' | 'en';

const WORDS = {
  zh: { comma: '，', colon: '：', next: '接着：', either: '接着，视情况：', end: '流程到此结束。' },
  en: {
    comma: ', ',
    colon: ': ',
    next: 'Next: ',
    either: 'Next, as the case may be: ',
    end: 'The flow ends here.',
  },
} as const;

/** A step in words: what it is and where one goes from there. */
export interface StepInWords {
  id: string;
  name: string;
  /** What stands below the name in the box; empty when nothing does. */
  detail: string;
  /** `Next: Design` or `Next, as the case may be: Design; not approved: Writing`. */
  next: string;
}

const name = (node: FlowNode | undefined, fallback: string): string => node?.lines[0] ?? fallback;

/** The diagram as a list of steps in reading order, for readers who do not see it. */
export function inWords(graph: FlowGraph, locale: FlowLocale): StepInWords[] {
  const words = WORDS[locale];
  const title = (id: string): string =>
    graph.groups.find((group) => group.id === id)?.title ??
    name(
      graph.nodes.find((node) => node.id === id),
      id,
    );
  return graph.nodes.map((node) => {
    const ways = graph.edges
      .filter((edge) => edge.from === node.id && !edge.hidden)
      .map((edge) => (edge.label === '' ? title(edge.to) : `${edge.label}${words.colon}${title(edge.to)}`));
    const intro = ways.length > 1 ? words.either : words.next;
    return {
      id: node.id,
      name: name(node, node.id),
      detail: node.lines.slice(1).join(words.comma),
      next: ways.length === 0 ? words.end : `${intro}${ways.join(locale === 'zh' ? '；' : '; ')}`,
    };
  });
}
