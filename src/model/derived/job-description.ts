import type { Playbook } from '../playbook.ts';
import type { Locale } from '../schema/common.ts';
import type { Role } from '../schema/role.ts';

/** Headings and fixed words of a job description, in its language. */
export interface JobWords {
  readonly doing: string;
  readonly delivering: string;
  readonly measured: string;
  readonly helpsWith: string;
  readonly skills: string;
  readonly skill: string;
  readonly junior: string;
  readonly mid: string;
  readonly senior: string;
  readonly levels: string;
  readonly soft: string;
  readonly tools: string;
  readonly cn: string;
  readonly global: string;
  readonly people: string;
  readonly days: string;
  readonly d30: string;
  readonly d60: string;
  readonly d90: string;
  readonly yours: string;
  /** What only the company knows; separated by `|`. */
  readonly blanks: string;
}

const LEVELS = ['junior', 'mid', 'senior'] as const;
const DAYS = ['d30', 'd60', 'd90'] as const;

/**
 * A job description as Markdown, from nothing but the role's data: what the data does not say (pay, place, whom the
 * role reports to) is left as a list of blanks at the end.
 */
export function jobDescription(role: Role, playbook: Playbook, locale: Locale, words: JobWords): string {
  const [colon, stop] = locale === 'zh' ? ['：', '、'] : [': ', ', '];
  const list = (entries: readonly string[]) => entries.map((entry) => `- ${entry}`).join('\n');
  const named = (name: string, text: string) => `${name}${colon}${text}`;
  const kpi = (id: string) => playbook.kpi(id);
  const owned = role.kpis_owned.flatMap((id) => kpi(id) ?? []);
  const helped = role.kpis_contributes.flatMap((id) => kpi(id)?.name[locale] ?? []);
  const rows = role.hard_skills.map((entry) => [
    playbook.skill(entry.skill)?.name[locale] ?? entry.skill,
    ...LEVELS.map((level) => entry[level] ?? '–'),
  ]);
  const table = [[words.skill, words.junior, words.mid, words.senior], ['---', '---', '---', '---'], ...rows];
  const tools = (['cn', 'global'] as const).flatMap((market) => {
    const names = role.tools[market].flatMap((id) => playbook.tool(id)?.name[locale] ?? []);
    return names.length > 0 ? [named(words[market], names.join(stop))] : [];
  });
  const used = new Set(role.hard_skills.flatMap((entry) => LEVELS.map((level) => entry[level])));
  const levels = playbook.skillLevels.filter(({ id }) => used.has(id));
  const section = (title: string, ...blocks: readonly string[]) => {
    const full = blocks.filter((block) => block !== '');
    return full.length > 0 ? [`## ${title}\n\n${full.join('\n\n')}`] : [];
  };
  return [
    `# ${role.name[locale]}`,
    `> ${role.mission[locale]}`,
    ...section(words.doing, list(role.responsibilities.map((item) => item[locale]))),
    ...section(words.delivering, list(role.deliverables.map((label) => label[locale]))),
    ...section(
      words.measured,
      list(owned.map(({ name, formula }) => named(name[locale], formula[locale]))),
      helped.length > 0 ? named(words.helpsWith, helped.join(stop)) : '',
    ),
    ...section(
      words.skills,
      table.map((row) => `| ${row.join(' | ')} |`).join('\n'),
      `${words.levels}${colon.trimEnd()}`,
      list(levels.map(({ id, name, test }) => named(`${id} ${name[locale]}`, test[locale]))),
    ),
    ...section(
      words.soft,
      list(
        role.soft_skills
          .flatMap((id) => playbook.softSkill(id) ?? [])
          .map(({ name, behaviours }) => named(name[locale], behaviours[locale])),
      ),
    ),
    ...section(words.tools, list(tools)),
    ...section(
      words.people,
      list(
        role.collaborates_with.map(({ role: id, on }) =>
          named(playbook.person(id)?.name[locale] ?? id, on[locale]),
        ),
      ),
    ),
    ...section(
      words.days,
      ...DAYS.map(
        (part) => `### ${words[part]}\n\n${list(role.onboarding[part].map((item) => item[locale]))}`,
      ),
    ),
    ...section(words.yours, list(words.blanks.split('|').map((blank) => `${blank}${colon.trimEnd()}`))),
  ].join('\n\n');
}
