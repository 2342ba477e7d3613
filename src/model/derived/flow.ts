import type { FlowEdge, FlowGraph, FlowNode } from '../flow-graph.ts';

/** Text in both languages of the playbook. */
interface Bilingual {
  zh: string;
  en: string;
}

/** Where a step leads: `to` is the id of a step, `end`, or `sop:<id>`; without `when` it is the normal way. */
interface FlowTarget {
  to: string;
  when?: Bilingual | undefined;
}

/** The part of a step that its diagram shows. */
interface FlowStep {
  id: string;
  name: Bilingual;
  /** A role id, or `ext-…` for a partner outside the team. */
  owner: string;
  /** Working days. */
  duration_days: number;
  next: readonly FlowTarget[];
}

/** The part of an SOP that its diagram shows; the schema's Sop is assignable to it. */
export interface FlowSop {
  id: string;
  name: Bilingual;
  purpose: Bilingual;
  steps: readonly FlowStep[];
}

/** The language of a diagram, the names in it and the links on it. */
export interface SopFlowOptions {
  locale: 'zh' | 'en';
  roleName: (id: string) => string;
  sopName: (id: string) => string;
  /** The link target of a step, such as `#step-cp-review`; without it steps are no links. */
  stepHref?: (id: string) => string | undefined;
  /** The link target of another SOP that this one leads to. */
  sopHref?: (id: string) => string | undefined;
}

const SOP_PREFIX = 'sop:';
const ZH_NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const EN_NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const WORDS = {
  zh: {
    end: '结束',
    otherSop: '另一流程',
    title: (name: string) => `${name}：流程图`,
    days: (days: number) => `${days} 天`,
    span: (count: number, first: string, last: string) =>
      `${ZH_NUMBERS[count] ?? count}个步骤，从“${first}”到“${last}”`,
    back: (from: string, to: string) => `“${from}”可退回“${to}”`,
    again: (name: string) => `“${name}”不合格时重做`,
    early: (names: string[]) => `“${names.join('”“')}”之后可提前结束`,
    onward: (from: string, to: string) => `“${from}”可转入“${to}”流程`,
    join: (parts: string[]) => `${parts.join('；')}。`,
  },
  en: {
    end: 'End',
    otherSop: 'Another procedure',
    title: (name: string) => `${name}: flow diagram`,
    days: (days: number) => `${days} ${days > 1 ? 'days' : 'day'}`,
    span: (count: number, first: string, last: string) =>
      `${EN_NUMBERS[count] ?? count} ${count === 1 ? 'step' : 'steps'}, from “${first}” to “${last}”`,
    back: (from: string, to: string) => `“${from}” may go back to “${to}”`,
    again: (name: string) => `“${name}” is repeated until it passes`,
    early: (names: string[]) => `the flow may end early after “${names.join('”, “')}”`,
    onward: (from: string, to: string) => `“${from}” may lead on to the procedure “${to}”`,
    join: (parts: string[]) => `${parts.join('; ')}.`,
  },
};

/** The flow in a sentence: how many steps, what goes back, where it may stop and what it leads on to. */
function describe(sop: FlowSop, { locale, sopName }: SopFlowOptions): string {
  const words = WORDS[locale];
  const index = new Map(sop.steps.map((step, place) => [step.id, place]));
  const name = (step: FlowStep | undefined): string => step?.name[locale] ?? '';
  const parts = [words.span(sop.steps.length, name(sop.steps[0]), name(sop.steps.at(-1)))];
  const early: string[] = [];
  const onward: string[] = [];
  sop.steps.forEach((step, place) => {
    for (const { to, when } of step.next) {
      const target = index.get(to);
      if (target === place) parts.push(words.again(name(step)));
      else if (target !== undefined && target < place)
        parts.push(words.back(name(step), name(sop.steps[target])));
      else if (to === 'end' && when !== undefined && step.next.length > 1) early.push(name(step));
      else if (to.startsWith(SOP_PREFIX)) {
        onward.push(words.onward(name(step), sopName(to.slice(SOP_PREFIX.length))));
      }
    }
  });
  if (early.length > 0) parts.push(words.early(early));
  return words.join([...parts, ...onward]);
}

/** The node an edge leads to when that is no step: an end of its own for each step, so that no line runs the length of the diagram. */
function outside(step: FlowStep, to: string, options: SopFlowOptions): FlowNode | undefined {
  const words = WORDS[options.locale];
  if (to === 'end') return { id: `exit-${step.id}`, lines: [words.end], shape: 'stadium', classes: ['exit'] };
  if (!to.startsWith(SOP_PREFIX)) return undefined;
  const sop = to.slice(SOP_PREFIX.length);
  const href = options.sopHref?.(sop);
  const lines = [options.sopName(sop), words.otherSop];
  const node: FlowNode = { id: `sop-${step.id}-${sop}`, lines, shape: 'stadium', classes: ['sop'] };
  return href === undefined ? node : { ...node, href };
}

/**
 * The flow diagram of an SOP: each step a box with its name, owner and duration, in the hue of its owner's role; conditions on
 * the arrows; ends and other SOPs as rounded boxes. Boxes stay plain where a step branches: a condition in a sentence
 * reads better on its arrow than a rhombus does.
 * The description tells the steps, what goes back, and where the flow may stop. Node ids of steps are the step ids.
 */
export function sopFlow(sop: FlowSop, options: SopFlowOptions): FlowGraph {
  const { locale } = options;
  const words = WORDS[locale];
  const nodes = new Map<string, FlowNode>();
  const edges: FlowEdge[] = [];
  for (const step of sop.steps) {
    const href = options.stepHref?.(step.id);
    const lines = [step.name[locale], `${options.roleName(step.owner)} · ${words.days(step.duration_days)}`];
    const node: FlowNode = { id: step.id, lines, shape: 'rect', classes: [`role-${step.owner}`] };
    nodes.set(step.id, href === undefined ? node : { ...node, href });
    for (const { to, when } of step.next) {
      const target = outside(step, to, options);
      if (target) nodes.set(target.id, target);
      const label = when?.[locale] ?? '';
      const plain = { dashed: false, thick: false, head: true, tail: false, hidden: false };
      edges.push({ from: step.id, to: target?.id ?? to, label, ...plain });
    }
  }
  return {
    title: words.title(sop.name[locale]),
    description: describe(sop, options),
    direction: 'TB',
    nodes: [...nodes.values()],
    edges,
    groups: [],
  };
}
