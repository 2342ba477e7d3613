/** What every kind of scaffold starts from and hands back. */
import { navigation } from '../../src/model/derived/navigation.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import type { Label } from '../../src/model/schema/common.ts';
import { didYouMean } from '../../src/model/suggest.ts';
import { Refusal, type Request } from './request.ts';

/** What the scaffold knows. */
export interface Context {
  readonly playbook: Playbook;
  /** Text of every file by path below `content/`. */
  readonly files: ReadonlyMap<string, string>;
  /** `YYYY-MM-DD`: the day on which the page was written counts as its first review. */
  readonly today: string;
}

/** What is to be written. Paths are below `content/`. */
export interface Draft {
  readonly created: ReadonlyMap<string, string>;
  /** Whole new text of files that are there already. */
  readonly changed: ReadonlyMap<string, string>;
  /** What was put where nobody asked for it, and what remains to be done. */
  readonly notes: readonly string[];
}

/** A text that waits for its author, in both languages. */
export const toWrite = (zh: string, en: string): Label => ({ zh: `待写：${zh}`, en: `To write: ${en}` });

/** Refuses a folder that is taken. */
export function refuseFolder(folder: string, { files }: Context): void {
  const taken = [...files.keys()].find((path) => path.startsWith(`${folder}/`));
  if (taken) throw new Refusal(`content/${folder}/ is there already (${taken}); choose another id`);
}

/** A place behind the last page below `path`, leaving room for pages between. */
export function lastOrder(path: string, { playbook }: Context): number {
  const below = navigation(playbook).place(path)?.entry.children ?? [];
  const orders = below.flatMap((entry) => playbook.page(entry.path)?.zh.front.order ?? []);
  return Math.max(0, ...orders) + 10;
}

/**
 * The role that keeps a new page true: the one asked for, else the owner of the page above, else the first role.
 * @throws {Refusal} for a role that does not exist, and when there is no role at all
 */
export function ownerFor({ owner }: Request, above: string, { playbook }: Context): string {
  const ids = playbook.roles.map((role) => role.id);
  if (owner !== undefined) {
    if (playbook.role(owner)) return owner;
    throw new Refusal(
      `unknown role \`${owner}\`${didYouMean(owner, ids) || `; there are ${ids.join(', ')}`}`,
    );
  }
  const found = playbook.role(playbook.page(above)?.zh.front.owner ?? '')?.id ?? ids[0];
  if (found === undefined)
    throw new Refusal('there is no role yet; make one first: npm run new -- role <id>');
  return found;
}

/** The page above, where it exists: so that no page is a dead end. */
export const upwards = (path: string, { playbook }: Context): readonly string[] =>
  playbook.page(path) ? [path] : [];
