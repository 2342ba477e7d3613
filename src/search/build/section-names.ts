import type { ONBOARDING_SECTIONS, RoleSection, SopSection } from '../../model/anchors.ts';
import type { Aliases } from '../../model/schema/common.ts';

/*
 * What readers call the sections that every role, SOP and onboarding page has. The headings themselves come from the
 * UI strings; these are the words around them ("interview questions" for the section "Interview").
 */

export const ROLE_SECTION_ALIASES: Readonly<Record<RoleSection, Aliases>> = {
  mission: { zh: ['使命', '岗位价值'], en: ['mission', 'purpose'] },
  responsibilities: {
    zh: ['职责', '岗位职责', '工作内容', '职位描述', 'JD', '日常工作'],
    en: ['responsibilities', 'duties', 'tasks', 'job description', 'JD'],
  },
  deliverables: { zh: ['交付物', '产出', '产出物', '成果'], en: ['deliverables', 'outputs'] },
  kpis: {
    zh: ['KPI', '指标', '考核', '绩效', '考核指标', '绩效指标', '业绩'],
    en: ['KPI', 'metrics', 'targets', 'performance', 'measured', 'goals'],
  },
  skills: {
    zh: ['技能', '能力', '要求', '任职要求', '能力要求', '技能要求', '等级', '职级要求'],
    en: ['skills', 'requirements', 'qualifications', 'abilities', 'competencies', 'level'],
  },
  tools: { zh: ['工具', '软件', '系统', '平台'], en: ['tools', 'software', 'tech stack', 'apps'] },
  'works-with': {
    zh: ['协作', '配合', '对接', '合作对象', '上下游'],
    en: ['works with', 'collaborates', 'partners', 'interfaces', 'collaboration'],
  },
  'your-part': {
    zh: ['在流程中的任务', '参与的流程', '流程里的分工', '步骤'],
    en: ['part in the processes', 'steps', 'involved in', 'processes'],
  },
  interview: {
    zh: ['面试', '面试题', '面试问题', '招聘', '招人', '笔试', '考察'],
    en: ['interview', 'interview questions', 'hiring', 'recruiting', 'candidates', 'ask'],
  },
  career: {
    zh: ['职业发展', '晋升', '发展路径', '晋升路径', '职级', '升职', '成长路径', '转岗'],
    en: ['career', 'career path', 'promotion', 'ladder', 'growth path', 'progression'],
  },
  'hire-or-outsource': {
    zh: ['自招还是外包', '外包', '招聘还是外包', '自建', '自己招', '代理'],
    en: ['hire or outsource', 'outsource', 'in-house', 'agency', 'freelancer'],
  },
  'job-description': {
    zh: ['岗位说明', '岗位说明书', '岗位描述', 'JD', '招聘启事', 'JD模板'],
    en: ['job description', 'JD', 'job ad', 'job posting', 'vacancy'],
  },
  aliases: {
    zh: ['别名', '其他叫法', '头衔'],
    en: ['aliases', 'job titles', 'also known as', 'other names'],
  },
};

export const SOP_SECTION_ALIASES: Readonly<Record<SopSection, Aliases>> = {
  purpose: { zh: ['目的', '什么时候用', '触发条件', '启动条件'], en: ['purpose', 'trigger'] },
  flow: { zh: ['流程图', '图', '示意图'], en: ['flow', 'flow chart', 'diagram', 'flowchart'] },
  steps: { zh: ['步骤', '怎么走', '环节', '流程步骤'], en: ['steps', 'stages', 'procedure'] },
  rasci: {
    zh: ['RASCI', 'RACI', '分工', '职责矩阵', '权责', '责任人', '参与人'],
    en: ['RASCI', 'RACI', 'responsible', 'accountable', 'approver', 'owner', 'responsibilities'],
  },
  'lead-time': {
    zh: ['周期', '多久', '多长时间', '耗时', '几天', '工期', '时间', '要多久', '提前多久'],
    en: ['lead time', 'how long', 'duration', 'time', 'days', 'schedule', 'critical path', 'long'],
  },
  metrics: { zh: ['指标', '衡量', 'KPI', '效果怎么看'], en: ['metrics', 'KPI', 'measured', 'success'] },
  'failure-modes': {
    zh: ['常见问题', '常见失败', '失败', '踩坑', '坑', '出错', '风险', '失误', '常见错误'],
    en: ['failure modes', 'pitfalls', 'mistakes', 'risks', 'go wrong', 'goes wrong', 'problems', 'wrong'],
  },
};

/** The page of a role's first 90 days as a whole. */
export const ONBOARDING_PAGE_ALIASES: Aliases = {
  zh: ['入职', '新人', '上手', '入职路径', '新员工', '试用期', '90天', '前90天', '培训'],
  en: [
    'onboarding',
    'new hire',
    'first 90 days',
    '90 days',
    'getting started',
    'newcomer',
    'probation',
    'training',
  ],
};

export const ONBOARDING_SECTION_ALIASES: Readonly<Record<(typeof ONBOARDING_SECTIONS)[number], Aliases>> = {
  reading: { zh: ['阅读清单', '必读', '学习资料'], en: ['reading list'] },
  d30: {
    zh: ['前30天', '第一个月', '30天', '第一周', '首月'],
    en: ['first 30 days', 'first month', '30 days', 'first week', 'day 30'],
  },
  d60: { zh: ['60天', '第二个月', '前60天'], en: ['60 days', 'second month', 'day 60'] },
  d90: { zh: ['第三个月', '61到90天', '转正'], en: ['third month', 'day 90', 'end of probation'] },
};
