import type { Locale } from '../../model/schema/common.ts';

/** Queries that show what search understands: a word of the trade, a question, a KPI, a step. */
export const examples: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['取数', '谁审批预算', '数据分析师的面试题', 'ROI 怎么算', '内部审核'],
  en: [
    'who approves the budget',
    'data analyst interview',
    'how is ROI calculated',
    'internal review',
    'influencer',
  ],
};
