/** The prose of a new role's page; all else on the page comes from its data. */
import { toWrite } from './draft.ts';

export const roleSections = {
  summary: toWrite('一两句话，列表和搜索结果会用到', 'one or two sentences for lists and search results'),
  sections: [
    {
      id: 'typical-week',
      heading: { zh: '典型的一周', en: 'A typical week' },
      text: {
        zh: '| 时间 | 做什么 | 产出 |\n| --- | --- | --- |\n| 周一上午 | 待写 | 待写 |',
        en: '| When | What | Result |\n| --- | --- | --- |\n| Monday morning | To write | To write |',
      },
    },
    {
      id: 'first-mistakes',
      heading: { zh: '新人常犯的错', en: 'Mistakes of newcomers' },
      text: toWrite(
        '头三个月最容易踩的坑，以及怎么避开。',
        'what goes wrong in the first three months, and how to avoid it.',
      ),
    },
  ],
} as const;
