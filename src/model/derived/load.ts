import type { Playbook } from '../playbook.ts';
import { roundDays } from './days.ts';
import { type Person, RASCI, type RasciLetter, roleRasci, teamRasci } from './raci.ts';

/** How much one person carries over all SOPs, for spotting an overloaded or an idle role. */
export interface Load {
  readonly person: Person;
  /** In how many steps the person has each letter; being informed along with the whole team does not count. */
  readonly counts: Readonly<Record<RasciLetter, number>>;
  /** Working days of the steps the person is responsible for, each SOP run once. */
  readonly responsibleDays: number;
  /** In how many SOPs the person is named. */
  readonly sops: number;
}

/** The load of one role or partner. */
function personLoad(person: Person, playbook: Playbook): Load {
  const rows = roleRasci(person.id, playbook).filter((row) => !row.viaTeam);
  const having = (letter: RasciLetter) => rows.filter((row) => row.letters.includes(letter));
  const [R, A, S, C, I] = RASCI.map((letter) => having(letter).length);
  return {
    person,
    counts: { R: R ?? 0, A: A ?? 0, S: S ?? 0, C: C ?? 0, I: I ?? 0 },
    responsibleDays: roundDays(having('R').reduce((days, row) => days + row.step.duration_days, 0)),
    sops: new Set(rows.map((row) => row.sop.id)).size,
  };
}

/** The load of everybody in the team matrix, in its column order. */
export const teamLoad = (playbook: Playbook): readonly Load[] =>
  teamRasci(playbook).people.map((person) => personLoad(person, playbook));
