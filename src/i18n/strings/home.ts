import { defineStrings } from '../define.ts';

/** Strings of the home page and the page that is not there. */
export const home = defineStrings({
  zh: {
    searchHint: '搜岗位、流程、指标、术语，或直接问“谁审批预算”',
    tryThese: '常搜',
    sections: '四个部分',
    counts: '{roles}个岗位 · {sops}个流程 · {kpis}个指标 · {terms}条术语',
    start: '从你的情况开始',
    who: '你是',
    read: '先看',
    roles: '岗位',
    sops: '流程',
    allRoles: '全部岗位',
    allSops: '全部流程',
    flowTitle: '一篇内容从选题到复盘',
    flowText: '每一步都有负责人、用时、交付物和验收标准，点开就能照着做。',
  },
  en: {
    searchHint: 'Search roles, processes, KPIs, terms, or ask “who approves the budget”',
    tryThese: 'People look for',
    sections: 'Four parts',
    counts: '{roles} roles · {sops} processes · {kpis} KPIs · {terms} terms',
    start: 'Start from where you are',
    who: 'You are',
    read: 'Read first',
    roles: 'Roles',
    sops: 'Processes',
    allRoles: 'All roles',
    allSops: 'All processes',
    flowTitle: 'One piece of content, from topic to retrospective',
    flowText: 'Every step has an owner, a duration, a deliverable and a standard. Open it and work along.',
  },
});
