import type { Problem } from '../problem.ts';
import type { IntegrityInput } from './input.ts';

/**
 * Nobody has two parts in one step: RASCI gives each person the strongest one. The owner may approve, and
 * is then not named again.
 */
export function responsibilities({ playbook, locate }: IntegrityInput): readonly Problem[] {
  return playbook.sops.flatMap((sop) =>
    sop.steps.flatMap((step) => {
      const taken = new Map<string, string>([[step.owner, 'owner']]);
      if (step.approver !== null && !taken.has(step.approver)) taken.set(step.approver, 'approver');
      const problems: Problem[] = [];
      for (const part of ['supports', 'consulted', 'informed'] as const) {
        for (const [i, id] of step[part].entries()) {
          const before = taken.get(id);
          // The same list naming somebody twice is a duplicate entry, reported as such.
          if (before !== undefined && before !== part) {
            const message = `\`${id}\` stands under \`${before}\` of this step already; remove it here`;
            problems.push({ ...locate(step, [part, i]), code: 'two-parts', message });
          } else taken.set(id, part);
        }
      }
      return problems;
    }),
  );
}
