import type { Playbook } from '../playbook.ts';
import type { Partner, Role } from '../schema/role.ts';
import type { Sop, Step } from '../schema/sop.ts';
import { rolesInOrder, sopsInOrder } from './order.ts';

/**
 * RASCI in the order letters are shown: Responsible, Approver (accountable), Supports, Consulted, Informed.
 * RASCI is RACI with S for those who do part of the work.
 */
export const RASCI = ['R', 'A', 'S', 'C', 'I'] as const;
export type RasciLetter = (typeof RASCI)[number];
/** The letters of one person in one step, in the order of `RASCI`, none twice; empty when not involved. */
export type Letters = readonly RasciLetter[];

/** A role, or somebody outside the team. */
export type Person = Role | Partner;

/** The partner that stands for every role of the team. */
export const WHOLE_TEAM = 'all-team';

/** One step of a matrix: `cells` are the letters of the people in the columns, in the same order. */
export interface RasciRow {
  readonly step: Step;
  readonly cells: readonly Letters[];
}

/** The matrix of one SOP: a row per step, a column per person. */
export interface SopRasci {
  readonly sop: Sop;
  readonly people: readonly Person[];
  readonly rows: readonly RasciRow[];
}

/** Everybody a step names, with their letters. The owner is the approver where none is named. */
export function stepLetters(step: Step): ReadonlyMap<string, Letters> {
  const named: Readonly<Record<RasciLetter, readonly string[]>> = {
    R: [step.owner],
    A: [step.approver ?? step.owner],
    S: step.supports,
    C: step.consulted,
    I: step.informed,
  };
  const letters = new Map<string, RasciLetter[]>();
  for (const letter of RASCI) {
    for (const id of new Set(named[letter])) letters.set(id, [...(letters.get(id) ?? []), letter]);
  }
  return letters;
}

/** Roles in their own order, then partners: those whom the steps name. Ids that nobody has are left out. */
function peopleOf(steps: readonly Step[], playbook: Playbook): readonly Person[] {
  const named = new Set(steps.flatMap((step) => [...stepLetters(step).keys()]));
  return [...rolesInOrder(playbook), ...playbook.partners].filter((person) => named.has(person.id));
}

const matrix = (sop: Sop, people: readonly Person[]): SopRasci => ({
  sop,
  people,
  rows: sop.steps.map((step) => {
    const letters = stepLetters(step);
    return { step, cells: people.map((person) => letters.get(person.id) ?? []) };
  }),
});

/** The RASCI matrix of one SOP, with a column for everybody involved. */
export const sopRasci = (sop: Sop, playbook: Playbook): SopRasci =>
  matrix(sop, peopleOf(sop.steps, playbook));

/** The matrix of the whole team: every SOP with the same columns. */
export interface TeamRasci {
  /** All roles, those without a step too, then the partners involved. */
  readonly people: readonly Person[];
  /** How many of `people`, from the left, are roles. */
  readonly roleCount: number;
  readonly sops: readonly SopRasci[];
}

/** The RASCI matrix over all SOPs. */
export function teamRasci(playbook: Playbook): TeamRasci {
  const roles = rolesInOrder(playbook);
  const known = new Set(roles.map((role) => role.id));
  const involved = peopleOf(
    playbook.sops.flatMap((sop) => sop.steps),
    playbook,
  );
  const people = [...roles, ...involved.filter((person) => !known.has(person.id))];
  return { people, roleCount: roles.length, sops: sopsInOrder(playbook).map((sop) => matrix(sop, people)) };
}

/** One person's letters in one step. */
export interface RoleRasciRow {
  readonly sop: Sop;
  readonly step: Step;
  readonly letters: Letters;
  /** True when the step names the whole team and not this role itself. */
  readonly viaTeam: boolean;
}

/**
 * Every step of every SOP in which a role or partner has a part.
 * A role that a step does not name is informed when the step informs the whole team.
 */
export function roleRasci(personId: string, playbook: Playbook): readonly RoleRasciRow[] {
  const inTeam = playbook.role(personId) !== undefined;
  return sopsInOrder(playbook).flatMap((sop) =>
    sop.steps.flatMap((step) => {
      const all = stepLetters(step);
      const own = all.get(personId);
      const letters = own ?? (inTeam ? all.get(WHOLE_TEAM) : undefined);
      return letters ? [{ sop, step, letters, viaTeam: own === undefined }] : [];
    }),
  );
}
