import { defineStrings } from '../define.ts';
export const searchStrings = defineStrings({ zh: { pageTitle: '搜索', pageSummary: '搜索手册' }, en: { pageTitle: 'Search', pageSummary: 'Search the playbook' } });
