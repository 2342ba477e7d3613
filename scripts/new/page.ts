/** A page of prose. */
import { derivedPages } from '../../src/model/anchors.ts';
import { didYouMean } from '../../src/model/suggest.ts';
import { type Context, type Draft, lastOrder, ownerFor, refuseFolder, toWrite, upwards } from './draft.ts';
import { pageFiles } from './page-text.ts';
import { Refusal, type Request } from './request.ts';

const CELL = { zh: '待写', en: 'To write' };

/** The section that was asked for. */
function sectionOf({ id, section }: Request, { playbook }: Context): string {
  const { sections } = playbook.site;
  if (section === undefined) {
    throw new Refusal(
      `which section does the page belong to? add --section with one of ${sections.join(', ')}`,
    );
  }
  const name = section.replace(/^\/|\/$/g, '');
  if (!sections.includes(name)) {
    const advice = didYouMean(name, sections) || `; there are ${sections.join(', ')}`;
    throw new Refusal(`unknown section \`${section}\`${advice}`);
  }
  if (derivedPages(playbook).has(`/${name}/${id}/`)) {
    throw new Refusal(`/${name}/${id}/ is made from the role's data already; choose another id`);
  }
  return name;
}

/** @throws {Refusal} when the section is unknown or the page exists */
export function newPage(request: Request, context: Context): Draft {
  const section = sectionOf(request, context);
  const above = `/${section}/`;
  const folder = `${section}/${request.id}`;
  refuseFolder(folder, context);
  const front = {
    title: request.name,
    summary: toWrite('一两句话，列表和搜索结果会用到', 'one or two sentences for lists and search results'),
    order: lastOrder(above, context),
    owner: ownerFor(request, above, context),
    reviewed: context.today,
    next: upwards(above, context),
  };
  const created = pageFiles(folder, front, [
    {
      id: 'when',
      heading: { zh: '什么时候用', en: 'When to use it' },
      text: toWrite('谁在什么情况下翻开这一页。', 'who opens this page, and in which situation.'),
    },
    {
      id: 'how',
      heading: { zh: '怎么做', en: 'How to do it' },
      text: {
        zh: `| 步骤 | 谁 | 做到什么程度 |\n| --- | --- | --- |\n| ${CELL.zh} | ${CELL.zh} | ${CELL.zh} |`,
        en: `| Step | Who | Until when it is good enough |\n| --- | --- | --- |\n| ${CELL.en} | ${CELL.en} | ${CELL.en} |`,
      },
    },
    {
      id: 'mistakes',
      heading: { zh: '常见错误', en: 'Common mistakes' },
      text: toWrite('早期信号，以及怎么纠正。', 'the early signs, and how to correct them.'),
    },
  ]);
  return { created, changed: new Map(), notes: [] };
}
