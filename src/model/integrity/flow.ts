import type { Problem } from '../problem.ts';
import type { Sop, Step } from '../schema/sop.ts';
import { didYouMean } from '../suggest.ts';
import type { IntegrityInput } from './input.ts';
import type { Known } from './known.ts';

/** Steps that can be reached from `start` along `next`, itself included only when a way leads back. */
function reach(start: string, ways: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...(ways.get(start) ?? [])];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(ways.get(id) ?? []));
  }
  return seen;
}

/** Of the steps that the start does not reach, those that explain the rest: what only they lead to is left out. */
function firstUnreached(start: string, ways: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reached = new Set([start, ...reach(start, ways)]);
  const rest = [...ways.keys()].filter((id) => !reached.has(id));
  const isLedTo = (id: string) => rest.some((other) => other !== id && ways.get(other)?.includes(id));
  const explained = new Set<string>();
  // First the steps nothing leads to; what then is left goes in circles, of which the first step stands for all.
  return [...rest.filter((id) => !isLedTo(id)), ...rest].filter((id) => {
    if (explained.has(id)) return false;
    for (const next of [id, ...reach(id, ways)]) explained.add(next);
    return true;
  });
}

/** Mistakes in the edges of one step. */
function edges(
  sop: Sop,
  step: Step,
  { locate, locateKey }: IntegrityInput,
  known: Known,
): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = sop.steps.map(({ id }) => id);
  let normal: string | null = null;
  for (const [i, { to, when }] of step.next.entries()) {
    const place = locate(step, ['next', i, 'to']);
    if (to.startsWith('sop:')) {
      const problem = known.refuse('sop', to.slice(4), place);
      if (problem) problems.push(problem);
    } else if (to !== 'end' && !ids.includes(to)) {
      const guess = didYouMean(to, [...ids, 'end']) || '; write a step of this SOP, `end` or `sop:<id>`';
      problems.push({ ...place, code: 'unknown-step', message: `unknown step \`${to}\`${guess}` });
    }
    if (when) continue;
    if (to === step.id) {
      const message = `step \`${to}\` leads to itself without a condition; add \`when\` or name the next step`;
      problems.push({ ...place, code: 'self-loop', message });
    } else if (normal !== null) {
      const message = `two ways without a condition (\`${normal}\` and \`${to}\`); say with \`when\` on what condition this one is taken`;
      problems.push({ ...locateKey(step, ['next', i, 'to']), code: 'two-normal-ways', message });
    } else normal = to;
  }
  return problems;
}

/** Steps nobody reaches, flows that never end, loops that nobody leaves. */
function paths(sop: Sop, { locate, locateKey }: IntegrityInput): readonly Problem[] {
  const ids = new Set(sop.steps.map(({ id }) => id));
  const ways = new Map(sop.steps.map((step) => [step.id, step.next.map(({ to }) => to)]));
  const leaves = (to: string) => !ids.has(to);
  const [start] = sop.steps;
  if (!start) return [];
  const problems: Problem[] = [];

  // A misspelt target may be the very one that seems to be led to by nothing.
  const misspelt = [...ways.values()]
    .flat()
    .some((to) => leaves(to) && to !== 'end' && !to.startsWith('sop:'));
  for (const id of misspelt ? [] : firstUnreached(start.id, ways)) {
    const step = sop.steps.find((candidate) => candidate.id === id);
    const message = `nothing leads from the first step to \`${id}\`; add it to the \`next\` of the step before, or remove it`;
    if (step) problems.push({ ...locate(step, ['id']), code: 'unreachable-step', message });
  }
  if (![...ways.values()].flat().some(leaves)) {
    const message = 'the flow has no end; give the last step `next: [ { to: end } ]`';
    return [...problems, { ...locateKey(sop, ['steps']), code: 'no-end', message }];
  }
  const reported = new Set<string>();
  for (const step of sop.steps) {
    const round = reach(step.id, ways);
    const stuck = round.has(step.id) && ![...round].some(leaves);
    // Of several steps in the round, and of those that only lead into it, one report is enough.
    if (!stuck || [...round].some((id) => reported.has(id))) continue;
    reported.add(step.id);
    const names = sop.steps.filter(({ id }) => round.has(id)).map(({ id }) => `\`${id}\``);
    const message = `${names.join(', ')} go round without a way out; give one of them a \`next\` to \`end\` or to a step outside`;
    problems.push({ ...locateKey(step, ['next']), code: 'endless-loop', message });
  }
  return problems;
}

/** Mistakes in the flow of every SOP. */
export function flow(input: IntegrityInput, known: Known): readonly Problem[] {
  return input.playbook.sops.flatMap((sop) => {
    // Without one of its steps a flow looks broken where it is not.
    if (input.harmed.has(input.locate(sop).file)) return [];
    return [...sop.steps.flatMap((step) => edges(sop, step, input, known)), ...paths(sop, input)];
  });
}
