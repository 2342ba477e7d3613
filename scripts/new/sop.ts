/** An SOP of three steps with one loop, to be renamed and extended. */
import type { Sop } from '../../src/model/schema/sop.ts';
import { type Context, type Draft, lastOrder, ownerFor, refuseFolder, toWrite, upwards } from './draft.ts';
import { pageFiles } from './page-text.ts';
import { Refusal, type Request } from './request.ts';
import { toYaml } from './yaml-text.ts';

const DIRECTORY = '/collaboration/sops/';

/** A step as it is written: who supports, is consulted and informed is left to the author. */
type NewStep = Pick<Sop['steps'][number], 'id' | 'name' | 'owner' | 'next'>;

const step = ({ id, name, owner, next }: NewStep) => ({
  id,
  name,
  owner,
  duration_days: 1,
  deliverable: toWrite('交出什么', 'what it hands over'),
  acceptance: toWrite('怎么判断够好了', 'how one can tell that it is good enough'),
  checklist: [{ id: `${id}-c1`, ...toWrite('可以打勾的一件事', 'one thing to tick') }],
  next,
});

/** @throws {Refusal} when the SOP exists, or there is no role or KPI to name */
export function newSop(request: Request, context: Context): Draft {
  const { id, name } = request;
  const folder = `collaboration/sops/${id}`;
  refuseFolder(folder, context);
  const owner = ownerFor(request, DIRECTORY, context);
  const [kpi] = context.playbook.kpis;
  if (!kpi)
    throw new Refusal(
      'there is no KPI yet; an SOP is judged by one: add it to content/strategy/kpis/kpis.yaml',
    );
  const [prepare, work, check] = [`${id}-prepare`, `${id}-do`, `${id}-check`];
  const data = {
    id,
    name,
    aliases: { zh: [], en: [] },
    purpose: toWrite('这个流程为了什么，一句话', 'what the process is for, in one sentence'),
    trigger: toWrite('什么事情让它开始', 'what starts it'),
    inputs: [toWrite('开始前手里要有什么', 'what must be at hand')],
    outputs: [toWrite('结束时留下什么', 'what it leaves behind')],
    metrics: [kpi.id],
    failure_modes: [
      {
        id: `${id}-f1`,
        ...toWrite('它通常怎么出错', 'how it usually goes wrong'),
        sign: toWrite('早期信号：能看到什么', 'its early sign: what one can see'),
        remedy: toWrite('怎么办', 'what to do about it'),
      },
    ],
    steps: [
      step({ id: prepare, name: { zh: '准备', en: 'Prepare' }, owner, next: [{ to: work }] }),
      step({ id: work, name: { zh: '执行', en: 'Do the work' }, owner, next: [{ to: check }] }),
      step({
        id: check,
        name: { zh: '检查', en: 'Check' },
        owner,
        next: [
          { to: 'end' },
          { to: work, when: { zh: '不合格，退回修改', en: 'Not good enough: back to work' } },
        ],
      }),
    ],
  };
  const front = {
    title: name,
    summary: toWrite('一两句话，列表和搜索结果会用到', 'one or two sentences for lists and search results'),
    order: lastOrder(DIRECTORY, context),
    owner,
    reviewed: context.today,
    next: upwards(DIRECTORY, context),
  };
  const pages = pageFiles(folder, front, [
    {
      id: 'in-practice',
      heading: { zh: '跑过才知道', en: 'What only practice teaches' },
      text: toWrite(
        '第一次跑这个流程的人最容易忽略什么。',
        'what people overlook the first time they run this.',
      ),
    },
  ]);
  return {
    created: new Map([[`${folder}/sop.yaml`, toYaml(data)], ...pages]),
    changed: new Map(),
    notes: [
      `step ids are permanent once published: rename ${prepare}, ${work} and ${check} now`,
      `it is judged by \`${kpi.id}\` for now: choose its own under \`metrics\``,
    ],
  };
}
