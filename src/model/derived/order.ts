import type { Playbook } from '../playbook.ts';
import type { Role } from '../schema/role.ts';
import type { Sop } from '../schema/sop.ts';
import { rolePath, sopPath } from './entity-paths.ts';

/** Entities by the `order` of their page; those without a page last, in the order of their files. */
function byPageOrder<T>(
  entities: readonly T[],
  pathOf: (entity: T) => string,
  playbook: Playbook,
): readonly T[] {
  const order = (entity: T) => playbook.page(pathOf(entity))?.zh.front.order ?? Number.POSITIVE_INFINITY;
  return entities.toSorted((a, b) => {
    const [left, right] = [order(a), order(b)];
    return left === right ? 0 : left - right;
  });
}

/** Roles in the order of the role directory: the same order in matrices, lists and navigation. */
export const rolesInOrder = (playbook: Playbook): readonly Role[] =>
  byPageOrder(playbook.roles, (role) => rolePath(role.id), playbook);

/** SOPs in the order of the SOP directory. */
export const sopsInOrder = (playbook: Playbook): readonly Sop[] =>
  byPageOrder(playbook.sops, (sop) => sopPath(sop.id), playbook);
