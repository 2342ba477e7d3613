import type { Playbook } from '../playbook.ts';
import type { Label, Locale } from '../schema/common.ts';
import type { Role } from '../schema/role.ts';
import type { Sop } from '../schema/sop.ts';
import { onboardingPlan } from './onboarding-path.ts';

/** Something to tick. Ticks are kept by `id`, which is unique over the site. */
export interface ChecklistItem {
  readonly id: string;
  readonly text: Label;
  /** Where the item leads, an absolute link without language; absent for a plain task. */
  readonly to?: string;
}

/** Items that belong together: a step of an SOP, a phase of an onboarding path. */
export interface ChecklistGroup {
  /** The step's id or the phase's. */
  readonly id: string;
  readonly title: Label;
  readonly items: readonly ChecklistItem[];
}

/** A list to tick off. */
export interface Checklist {
  /** Unique over the site: `sop-<id>` or `onboarding-<id>`. */
  readonly id: string;
  readonly title: Label;
  readonly groups: readonly ChecklistGroup[];
  /** Number of items in all groups. */
  readonly total: number;
}

const checklist = (id: string, title: Label, groups: readonly ChecklistGroup[]): Checklist => ({
  id,
  title,
  groups,
  total: groups.reduce((sum, group) => sum + group.items.length, 0),
});

/** The checklist of an SOP: a group per step, in the order of the file. */
export function sopChecklist(sop: Sop): Checklist {
  const groups = sop.steps.map((step) => ({
    id: step.id,
    title: step.name,
    items: step.checklist.map(({ id, zh, en }) => ({ id, text: { zh, en } })),
  }));
  return checklist(`sop-${sop.id}`, sop.name, groups);
}

/** The checklist of a role's first 90 days: what to read, then a group per phase. */
export function onboardingChecklist(role: Role, playbook: Playbook): Checklist {
  const { reading, phases } = onboardingPlan(role, playbook);
  const readingGroup: ChecklistGroup = {
    id: 'reading',
    title: { zh: '阅读', en: 'Reading' },
    items: reading.map(({ id, label, to }) => ({ id, text: label, to })),
  };
  const phaseGroups = phases.map((phase) => ({
    id: phase.id,
    title: phase.name,
    items: phase.items.map(({ id, zh, en }) => ({ id, text: { zh, en } })),
  }));
  return checklist(`onboarding-${role.id}`, role.name, [readingGroup, ...phaseGroups]);
}

/** Escapes what Markdown would read as markup; an underscore inside a word (`utm_source`) is none. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');

/**
 * A checklist as a Markdown task list, to paste into Feishu, Notion or an issue.
 * @param done ids of ticked items
 * @param address full address of an absolute link; links are left out without it
 */
export function checklistMarkdown(
  list: Checklist,
  locale: Locale,
  done: ReadonlySet<string> = new Set(),
  address?: (to: string) => string,
): string {
  const line = ({ id, text, to }: ChecklistItem): string => {
    const words = escapeMarkdown(text[locale]);
    const linked = to !== undefined && address ? `[${words}](${address(to)})` : words;
    return `- [${done.has(id) ? 'x' : ' '}] ${linked}`;
  };
  const sections = list.groups.map((group, position) => {
    const heading = `## ${position + 1}. ${escapeMarkdown(group.title[locale])}`;
    return [heading, '', ...group.items.map(line)].join('\n');
  });
  return `${[`# ${escapeMarkdown(list.title[locale])}`, ...sections].join('\n\n')}\n`;
}
