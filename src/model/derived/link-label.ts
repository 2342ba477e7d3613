import { goalAnchor, ROLE_SECTIONS, stepAnchor } from '../anchors.ts';
import type { Playbook } from '../playbook.ts';
import type { Label } from '../schema/common.ts';
import type { Role } from '../schema/role.ts';
import { PATH_OF, ROLE_SECTION_LABELS } from '../section-labels.ts';
import { navigation } from './navigation.ts';

/** What an anchor names: a heading of the text, or an entity shown there. */
function anchorLabel(path: string, anchor: string, playbook: Playbook): Label | undefined {
  const page = playbook.page(path);
  const [zh, en] = [page?.zh, page?.en].map(
    (text) => text?.headings.find((heading) => heading.id === anchor)?.text,
  );
  if (zh !== undefined && en !== undefined) return { zh, en };
  const id = path.split('/').at(-2) ?? '';
  switch (page?.kind) {
    case 'sop':
      return playbook.sop(id)?.steps.find((step) => stepAnchor(step.id) === anchor)?.name;
    case 'kpi-catalogue':
      return [...playbook.kpis, ...playbook.kpiCategories].find((entry) => entry.id === anchor)?.name;
    case 'glossary':
      return playbook.term(anchor)?.name;
    case 'role': {
      const section = ROLE_SECTIONS.find((name) => name === anchor);
      return section && ROLE_SECTION_LABELS[section];
    }
    case 'rasci':
      return playbook.sop(anchor)?.name;
    default:
      return viewLabel(anchor, playbook);
  }
}

/** What an anchor names that a view of data puts on an article. */
function viewLabel(anchor: string, playbook: Playbook): Label | undefined {
  const { models, interfaces, decisionRights } = playbook.organisation;
  const { skills, softSkills, tShapes, stages, structures, smart } = playbook;
  const named = [skills, softSkills, tShapes, stages, structures, smart.criteria, models, interfaces];
  const right = decisionRights.find((entry) => entry.id === anchor);
  return (
    playbook.goals.find((goal) => goalAnchor(goal.id) === anchor)?.name ??
    named.flat().find((entry) => entry.id === anchor)?.name ??
    (right && { zh: right.zh, en: right.en })
  );
}

/** The name of a role's path, which in a list of paths is called by the role alone. */
const pathName = (role: Label): Label => ({
  zh: PATH_OF.zh.replace('{name}', role.zh),
  en: PATH_OF.en.replace('{name}', role.en),
});

/** The role whose first 90 days a path shows; undefined for all other pages. */
export function roleOfPath(path: string, playbook: Playbook): Role | undefined {
  const [, room, id = ''] = path.split('/');
  return room === 'onboarding' ? playbook.role(id) : undefined;
}

/** The page's title, the role of an onboarding path with what it is. */
function pageLabel(path: string, playbook: Playbook): Label | undefined {
  const role = roleOfPath(path, playbook);
  return role ? pathName(role.name) : navigation(playbook).place(path)?.entry.title;
}

/**
 * What to call the place a link leads to: “page: section” where the section has a name, else the page's title.
 * @param to absolute link without language, e.g. `/strategy/kpis/#roas`
 * @returns undefined for a page that does not exist
 */
export function linkLabel(to: string, playbook: Playbook): Label | undefined {
  const [path = '', anchor] = to.split('#');
  const title = pageLabel(path, playbook);
  if (!title || anchor === undefined) return title;
  const section = anchorLabel(path, anchor, playbook);
  return section ? { zh: `${title.zh}：${section.zh}`, en: `${title.en}: ${section.en}` } : title;
}
