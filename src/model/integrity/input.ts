import type { Playbook } from '../playbook.ts';
import type { Place, Problem } from '../problem.ts';

/** What the rules look at: plain data, and a way to say where it stands. */
export interface IntegrityInput {
  readonly playbook: Playbook;
  /**
   * Where a value stands. `entity` is the data of a whole file, an entry of one of a file's lists, or a page's
   * front matter; `path` leads from there to the value.
   */
  readonly locate: (entity: object, path?: readonly (string | number)[]) => Place;
  /** Where a key of a map stands; see `locate`. */
  readonly locateKey: (entity: object, path: readonly (string | number)[]) => Place;
  /** The content folder, relative to the project, and the text of every file by path below it. */
  readonly tree: { readonly base: string; readonly files: ReadonlyMap<string, string> };
  /** Files (relative to the project) of which something was left out: what is absent there proves nothing. */
  readonly harmed: ReadonlySet<string>;
  /** Front matter keys that hold a stand-in because they were refused, by file. */
  readonly refused: ReadonlyMap<string, ReadonlySet<string>>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** One family of checks. */
export type IntegrityRule = (input: IntegrityInput) => readonly Problem[];
