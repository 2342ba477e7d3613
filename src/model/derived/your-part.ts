import type { Playbook } from '../playbook.ts';
import type { Sop, Step } from '../schema/sop.ts';
import { roundDays } from './days.ts';
import { stepPath } from './entity-paths.ts';
import { type Letters, RASCI, type RasciLetter, type RoleRasciRow, roleRasci } from './raci.ts';

/** One step in which the role has a part. */
export interface Part {
  readonly step: Step;
  /** Place of the step in its SOP, from 1. */
  readonly number: number;
  /** All letters of the role in this step; the first one says where it is listed. */
  readonly letters: Letters;
  /** True when the role is informed only as a member of the team. */
  readonly viaTeam: boolean;
  /** Absolute link to the step, without language. */
  readonly to: string;
}

/** The steps of one SOP by responsibility; each step stands once, under its first letter. */
export interface SopPart {
  readonly sop: Sop;
  readonly byLetter: Readonly<Record<RasciLetter, readonly Part[]>>;
  /** Number of steps in all letters. */
  readonly total: number;
  /** Working days of the steps the role is responsible for. */
  readonly responsibleDays: number;
}

/** A role's part in every SOP. */
export interface YourPart {
  /** SOPs with a part of the role: most responsible days first, then in the order of the directory. */
  readonly sops: readonly SopPart[];
  /** Number of steps under each letter, over all SOPs. */
  readonly totals: Readonly<Record<RasciLetter, number>>;
  /** Working days of R work, each SOP run once; a rule of thumb. */
  readonly responsibleDays: number;
}

const part = ({ sop, step, letters, viaTeam }: RoleRasciRow): Part => ({
  step,
  number: sop.steps.indexOf(step) + 1,
  letters,
  viaTeam,
  to: stepPath(sop.id, step.id),
});

function sopPart(sop: Sop, parts: readonly Part[]): SopPart {
  const under = (letter: RasciLetter) => parts.filter((entry) => entry.letters[0] === letter);
  const byLetter = { R: under('R'), A: under('A'), S: under('S'), C: under('C'), I: under('I') };
  const days = byLetter.R.reduce((sum, entry) => sum + entry.step.duration_days, 0);
  return { sop, byLetter, total: parts.length, responsibleDays: roundDays(days) };
}

/**
 * All steps of a role or partner over all SOPs, by responsibility.
 * @param personId id of a role or partner; one that no step names has an empty part
 */
export function yourPart(personId: string, playbook: Playbook): YourPart {
  const bySop = Map.groupBy(roleRasci(personId, playbook), (row) => row.sop);
  const sops = [...bySop]
    .map(([sop, rows]) => sopPart(sop, rows.map(part)))
    .toSorted((a, b) => b.responsibleDays - a.responsibleDays);
  const count = (letter: RasciLetter) => sops.reduce((sum, entry) => sum + entry.byLetter[letter].length, 0);
  const [R = 0, A = 0, S = 0, C = 0, I = 0] = RASCI.map(count);
  return {
    sops,
    totals: { R, A, S, C, I },
    responsibleDays: roundDays(sops.reduce((sum, entry) => sum + entry.responsibleDays, 0)),
  };
}
