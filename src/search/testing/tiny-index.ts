import { extraReadings, syllableStarts } from '../build/pinyin-data.ts';
import type { CommonSections } from '../build/sections.ts';
import { hanOf, regionalWords, traditionalPairs } from '../build/traditional.ts';
import type { RawEntry, RawSection } from '../entry.ts';
import type { EntryType } from '../kinds.ts';
import { readingsFrom } from '../pinyin.ts';
import { type PackedIndex, pack } from '../title-index.ts';

/* A playbook of a dozen entries for the tests of search: every kind of thing once, names that are easy to mix up. */

const section = (
  anchor: string | null,
  title: string,
  other: string,
  zh: string,
  en: string,
): RawSection => ({
  anchor,
  title,
  other,
  aliases: zh.split(' '),
  otherAliases: en.split(','),
});

const sections: CommonSections = {
  role: [
    section('kpis', '指标', 'KPIs', 'KPI 考核', 'metrics'),
    section('interview', '面试题', 'Interview', '面试 面试问题', 'interview questions'),
  ],
  sop: [section('lead-time', '周期', 'Lead time', '多久 几天', 'how long,duration')],
  onboarding: [
    section(null, '{name}的入职 90 天', '{name}: first 90 days', '入职 新人', 'onboarding,new hire'),
    section('d30', '前 30 天', 'First 30 days', '第一个月', 'first month'),
  ],
};

const entry = (
  path: string,
  type: EntryType,
  title: string,
  other: string,
  zh = '',
  en = '',
  parent?: string,
): RawEntry => ({
  path,
  type,
  title,
  other,
  aliases: zh ? zh.split(' ') : [],
  otherAliases: en ? en.split(',') : [],
  ...(parent ? { parent } : {}),
});

/** A section with what people type for it. */
const asked = (path: string, title: string, other: string, phrases: string, parent: string): RawEntry => ({
  ...entry(path, 'heading', title, other, '', '', parent),
  asked: phrases.split(' '),
});

const ENTRIES: readonly RawEntry[] = [
  entry('/strategy/', 'page', '战略', 'Strategy'),
  entry(
    '/strategy/organisation/',
    'page',
    '组织位置',
    'Place in the organisation',
    '组织架构 汇报关系',
    'org chart',
  ),
  entry(
    '/strategy/interfaces/',
    'page',
    '部门接口与决策权',
    'Interfaces and decision rights',
    '跨部门接口',
    'service levels',
  ),
  entry('/strategy/kpis/', 'page', '指标目录', 'KPI catalogue', '指标字典', 'metrics'),
  entry('/glossary/', 'page', '术语表', 'Glossary', '名词解释', 'terms'),
  entry('/roles/', 'page', '岗位', 'Roles', '岗位职责 谁负责', 'job descriptions'),
  entry(
    '/roles/data-analyst/',
    'role',
    '营销数据分析师',
    'Marketing data analyst',
    '数据分析师 取数 BI',
    'analyst,business analyst',
  ),
  entry(
    '/roles/content-marketer/',
    'role',
    '内容营销',
    'Content marketer',
    '文案 小编',
    'copywriter,content writer',
  ),
  entry(
    '/collaboration/sops/content-production/',
    'sop',
    '内容生产',
    'Content production',
    '写稿流程',
    'editorial workflow',
  ),
  entry(
    '/collaboration/sops/kol-cooperation/',
    'sop',
    '达人合作',
    'Influencer and KOL cooperation',
    '红人 种草',
    'influencer campaign',
  ),
  entry(
    '/collaboration/sops/content-production/#step-cp-review',
    'step',
    '内部审核',
    'Internal review',
    '',
    '',
    '/collaboration/sops/content-production/',
  ),
  entry(
    '/collaboration/sops/kol-cooperation/#step-kc-content',
    'step',
    '内容审核',
    'Content review',
    '',
    '',
    '/collaboration/sops/kol-cooperation/',
  ),
  entry(
    '/strategy/kpis/#ctr',
    'kpi',
    '点击率',
    'Click-through rate',
    'CTR',
    'clickthrough',
    '/strategy/kpis/',
  ),
  entry(
    '/strategy/kpis/#retention-rate',
    'kpi',
    '留存率',
    'Retention rate',
    '续费率',
    'renewal',
    '/strategy/kpis/',
  ),
  entry(
    '/strategy/kpis/#new-customer-share',
    'kpi',
    '新客成交占比',
    'New-customer share',
    '拉新占比',
    'new buyers',
    '/strategy/kpis/',
  ),
  entry(
    '/strategy/kpis/#repeat-purchase-rate',
    'kpi',
    '复购率',
    'Repeat purchase rate',
    '老客占比',
    'repurchase',
    '/strategy/kpis/',
  ),
  entry(
    '/glossary/#click-through-rate',
    'term',
    '点击率',
    'Click-through rate',
    'CTR',
    'click rate',
    '/glossary/',
  ),
  entry('/glossary/#retrospective', 'term', '复盘', 'Retrospective', '回顾会', 'postmortem', '/glossary/'),
  entry(
    '/strategy/interfaces/#dr-budget-split',
    'decision',
    '季度预算在渠道间的分配',
    'Quarterly split across channels',
    '',
    '',
    '/strategy/interfaces/',
  ),
  asked('/strategy/kpis/#all', '全部', 'All', '指标字典', '/strategy/kpis/'),
  asked('/glossary/#overtime', '负荷', 'Load', '加班 能不能不加班', '/glossary/'),
  entry('/roles/#seven', 'heading', '七个核心岗位', '', '', '', '/roles/'),
];

/** The packed index of the tiny playbook, as the Chinese or the English site has it. */
export function tinyIndex(locale: 'zh' | 'en' = 'zh'): PackedIndex {
  const chinese = ENTRIES.flatMap(({ title, aliases }) => [title, ...aliases]);
  const text = `${chinese.join(' ')} 社交媒体 营销 预算 数据`;
  const syllables = syllableStarts();
  const swap = ({ title, other, aliases, otherAliases, ...rest }: RawEntry): RawEntry => ({
    ...rest,
    title: other || title,
    other: title,
    aliases: otherAliases,
    otherAliases: aliases,
  });
  return pack(locale, locale === 'zh' ? ENTRIES : ENTRIES.map(swap), sections, {
    syllables,
    readings: extraReadings(chinese, readingsFrom(syllables, '')),
    traditional: traditionalPairs(hanOf(text)),
    regional: regionalWords(text),
  });
}
