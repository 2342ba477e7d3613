import type { Playbook } from '../playbook.ts';
import type { Label } from '../schema/common.ts';
import type { Sop, Step } from '../schema/sop.ts';
import { rolesInOrder, sopsInOrder } from './order.ts';
import { type Letters, type Person, stepLetters } from './raci.ts';

/** A step that two people work on. */
export interface SharedStep {
  readonly sop: Sop;
  readonly step: Step;
  readonly mine: Letters;
  readonly theirs: Letters;
}

/** Somebody a role works with, and how we know. */
export interface Colleague {
  readonly person: Person;
  /** On what, as the role's own data says; undefined when it does not name the person. */
  readonly on: Label | undefined;
  /** On what, as the other role's data says. */
  readonly theySay: Label | undefined;
  /** Steps in which both are responsible, approve, support or are consulted. */
  readonly shared: readonly SharedStep[];
}

/** Being told afterwards is no working together. */
const works = (letters: Letters | undefined): letters is Letters =>
  letters?.some((letter) => letter !== 'I') ?? false;

/** Steps of all SOPs on which both work. */
export function sharedSteps(mineId: string, theirId: string, playbook: Playbook): readonly SharedStep[] {
  return sopsInOrder(playbook).flatMap((sop) =>
    sop.steps.flatMap((step) => {
      const letters = stepLetters(step);
      const [mine, theirs] = [letters.get(mineId), letters.get(theirId)];
      return works(mine) && works(theirs) ? [{ sop, step, mine, theirs }] : [];
    }),
  );
}

/** What `from` declares about working with `to`. */
const declared = (from: string, to: string, playbook: Playbook): Label | undefined =>
  playbook.role(from)?.collaborates_with.find((entry) => entry.role === to)?.on;

/**
 * Whom a role works with: those its own data names, in that order; then those who name it or share a step with it,
 * most shared steps first.
 */
export function worksWith(roleId: string, playbook: Playbook): readonly Colleague[] {
  const people: readonly Person[] = [
    ...rolesInOrder(playbook),
    ...playbook.partners.filter((entry) => !entry.group),
  ];
  const colleagues = people
    .filter((person) => person.id !== roleId)
    .map((person) => ({
      person,
      on: declared(roleId, person.id, playbook),
      theySay: declared(person.id, roleId, playbook),
      shared: sharedSteps(roleId, person.id, playbook),
    }));
  const own = playbook.role(roleId)?.collaborates_with.map((entry) => entry.role) ?? [];
  const rank = ({ person }: Colleague): number => {
    const position = own.indexOf(person.id);
    return position < 0 ? own.length : position;
  };
  return colleagues
    .filter(({ on, theySay, shared }) => on || theySay || shared.length > 0)
    .toSorted((a, b) => rank(a) - rank(b) || b.shared.length - a.shared.length);
}
