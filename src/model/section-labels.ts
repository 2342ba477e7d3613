import type { RoleSection } from './anchors.ts';
import type { Label, Locale } from './schema/common.ts';

/** Headings of the sections that every role page has; links that lead there are called by them too. */
export const ROLE_SECTION_LABELS: Readonly<Record<RoleSection, Label>> = {
  mission: { zh: '使命', en: 'Mission' },
  responsibilities: { zh: '职责', en: 'Responsibilities' },
  deliverables: { zh: '交付物', en: 'Deliverables' },
  kpis: { zh: '指标', en: 'KPIs' },
  skills: { zh: '技能与等级', en: 'Skills by level' },
  tools: { zh: '工具', en: 'Tools' },
  'works-with': { zh: '和谁一起工作', en: 'Works with' },
  'your-part': { zh: '你在每个流程里的位置', en: 'Your part in every SOP' },
  interview: { zh: '面试题', en: 'Interview questions' },
  career: { zh: '职业发展', en: 'Career steps' },
  'hire-or-outsource': { zh: '自招还是外包', en: 'Hire or outsource' },
  'job-description': { zh: '岗位说明（可复制）', en: 'Job description to copy' },
  aliases: { zh: '别名与常见职位', en: 'Also known as' },
};

/** What a role's first 90 days are called where the role alone would be taken for its description. */
export const PATH_OF: Label = { zh: '{name}的入职90天', en: 'First 90 days: {name}' };

/** A record of labels in one language, as UI strings want it. */
export function labelsIn<K extends string>(
  labels: Readonly<Record<K, Label>>,
  locale: Locale,
): Readonly<Record<K, string>>;
export function labelsIn(
  labels: Readonly<Record<string, Label>>,
  locale: Locale,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, label[locale]]));
}
