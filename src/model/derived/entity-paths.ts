import { goalAnchor, stepAnchor } from '../anchors.ts';

/*
 * Where each entity is shown: absolute links without language and base, as authors write them.
 * Ids are permanent, so these links are too.
 */

/** A role's page, or one section of it. */
export const rolePath = (roleId: string, section?: string): string =>
  `/roles/${roleId}/${section ? `#${section}` : ''}`;

/** An SOP's page, or one section of it. */
export const sopPath = (sopId: string, section?: string): string =>
  `/collaboration/sops/${sopId}/${section ? `#${section}` : ''}`;

/** A step on its SOP's page. */
export const stepPath = (sopId: string, stepId: string): string => sopPath(sopId, stepAnchor(stepId));

/** A KPI in the catalogue. */
export const kpiPath = (kpiId: string): string => `/strategy/kpis/#${kpiId}`;

/** A goal archetype on the business-goals page. */
export const goalPath = (goalId: string): string => `/strategy/business-goals/#${goalAnchor(goalId)}`;

/** A term in the glossary. */
export const termPath = (termId: string): string => `/glossary/#${termId}`;

/** A fact on the page of sources. */
export const factPath = (factId: string): string => `/sources/#${factId}`;

/** The page on which tools are listed by category; each category has a section named by its id. */
export const TOOL_CATALOGUE = '/collaboration/tool-catalogue/';

/** A category of tools in the tool catalogue. */
export const toolCategoryPath = (categoryId: string): string => `${TOOL_CATALOGUE}#${categoryId}`;

/** The onboarding page of a role, made from the role's data. */
export const onboardingPath = (roleId: string): string => `/onboarding/${roleId}/`;
