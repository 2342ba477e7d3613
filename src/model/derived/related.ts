import { goalAnchor } from '../anchors.ts';
import type { Playbook } from '../playbook.ts';
import type { Label } from '../schema/common.ts';
import type { Term } from '../schema/reference.ts';
import { linkLabel } from './link-label.ts';

/** A link to something related. */
export interface RelatedLink {
  /** Absolute link without language. */
  readonly to: string;
  readonly name: Label;
}

/** Where an entry of `related` leads: a path as it stands, else the page or section of the entity with that id. */
function relatedLink(id: string, playbook: Playbook): RelatedLink | undefined {
  if (id.startsWith('/')) {
    const name = linkLabel(id, playbook);
    return name && { to: id, name };
  }
  const places = [
    [playbook.term(id), `/glossary/#${id}`],
    [playbook.kpi(id), `/strategy/kpis/#${id}`],
    [playbook.role(id), `/roles/${id}/`],
    [playbook.sop(id), `/collaboration/sops/${id}/`],
    [playbook.goal(id), `/strategy/business-goals/#${goalAnchor(id)}`],
    [playbook.skill(id), `/roles/skills/#${id}`],
  ] as const;
  for (const [entity, to] of places) if (entity) return { to, name: entity.name };
  return undefined;
}

/** The links of a glossary term; ids that name nothing are left out (integrity reports them). */
export const relatedLinks = (term: Term, playbook: Playbook): readonly RelatedLink[] =>
  term.related.flatMap((id) => relatedLink(id, playbook) ?? []);
