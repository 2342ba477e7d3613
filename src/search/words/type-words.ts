import type { EntryType } from '../kinds.ts';

/*
 * Words that name a kind of thing rather than a thing: `内容生产 SOP`, `data analyst role`, `ROAS formula`. An entry
 * of the type answers them, so they never count as missing.
 */
const WORDS: Partial<Record<EntryType, string>> = {
  role: '岗位,职位,角色,岗位职责,职责,岗位说明,岗位说明书,描述,jd,role,job,position,description,person',
  duty: '负责,岗位,职责,responsible,role,duty',
  sop: 'sop,流程,步骤,规范,标准,操作,作业流程,process,procedure,workflow,steps,playbook',
  step: '步骤,环节,流程,step,stage',
  kpi: 'kpi,指标,公式,口径,计算,考核,定义,metric,formula,calculated,definition,indicator',
  term: '术语,定义,概念,名词,含义,意思,term,definition,meaning,glossary,concept',
  goal: '目标,业务目标,goal,objective,business',
  skill: '技能,能力,skill,ability',
  tool: '工具,软件,平台,tool,software,platform',
  'tool-group': '工具,软件,平台,tools,software,platform',
  decision:
    '审批,批准,决定,拍板,决策,决策权,权限,谁定,签字,审核,approve,approves,approval,decide,decides,decision,authority,sign off,sign,signs,signoff',
  interface:
    '配合,对接,接口,合作,协作,接口人,部门,跨部门,work with,works with,interface,collaborate,cooperation,department',
  model: '组织,架构,汇报,模式,organisation,structure,model,reporting,report,report to,reports to',
  stage: '团队,规模,编制,架构,结构,人数,team,size,headcount,structure',
  onboarding: '入职,新人,90天,onboarding',
};

const sets = new Map(Object.entries(WORDS).map(([type, words]) => [type, new Set(words.split(','))]));

/** Whether a folded word names the type itself. */
export const namesType = (word: string, type: EntryType): boolean => sets.get(type)?.has(word) ?? false;

/** All such words; segmentation must know them. */
export const TYPE_WORDS: readonly string[] = [...new Set([...sets.values()].flatMap((set) => [...set]))];
