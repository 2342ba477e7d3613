/*
 * Words that ask rather than say what is looked for. They are dropped, but what they ask for is remembered: a
 * definition, a formula, a person, a procedure.
 */

/** What a question is after. */
export type Intent = 'define' | 'formula' | 'who' | 'how';

const split = (words: string): readonly string[] => words.split(' ');

/** Dropped in a Chinese query where they stand as a word of their own. */
export const ZH_STOP: ReadonlySet<string> = new Set(
  split(
    '的 了 吗 呢 吧 啊 呀 嘛 么 着 过 地 得 之 是 是不是 有 有没有 没有 有什么 有哪些 在 和 与 跟 同 及 以及 或 或者 还是 给 把 被 让 使 对 对于 关于 从 到 向 往 由 于 以 为 为了 因为 所以 如果 但是 而 而且 且 就 才 都 也 还 又 再 很 太 更 最 比较 ' +
      '我 我们 咱们 你 你们 您 他 她 它 他们 大家 自己 本人 这 那 这个 那个 这些 那些 这里 那里 这种 那种 一个 一些 一下 一篇 一份 一次 一位 个 些 种 位 份 篇 次 ' +
      '请问 请 问 想 想问 想要 想知道 知道 告诉 麻烦 帮 帮忙 求 到底 究竟 来 去 能 能不能 能否 可以 可不可以 可否 会 会不会 要 要不要 需要 需 应该 应 该 必须 得要 应当 是否 不 没 ' +
      '什么 什么样 啥 哪 哪些 哪个 哪里 哪儿 哪位 几 几个 谁 谁来 谁去 怎么 怎样 怎么样 怎么办 如何 咋 咋样 为什么 为何 什么时候 何时 多少 多 ' +
      '前 后 里 中 上 下 时 时候 之后 之前 以后 以前 当天 当 情况 情况下 的话 方面 东西 事 事情 不再 了吗 已经 正在 出现 发生 遇到 碰到 呗 哦 喔 嗯',
  ),
);

/** Dropped in an English query. */
export const EN_STOP: ReadonlySet<string> = new Set(
  split(
    'a an the of for to in on at by with from into about as is are am was were be been being do does did done doing ' +
      'how what whats who whom whose which when where why should could would can may might must shall will has have had having ' +
      'i we you they he she it me us them my our your their its this that these those there here and or but if then so than too very ' +
      'needed needing required require requires going come comes came take takes give gives given become using please tell explain show find need needs want wants know let lets get gets got not no nor any some all each every ' +
      'during while before after between per via vs also just only own same such both more most many much up out ' +
      'someone anyone people everything thing things etc mean means happen happens im ive id dont doesnt isnt',
  ),
);

/** Kept, but they weigh little: half the pages could be about them. */
export const LIGHT: ReadonlySet<string> = new Set(
  split(
    '做 干 写 用 看 开 跑 发 找 提 管 办 弄 搞 定 好 新 高 低 大 小 负责 进行 工作 公司 部门 团队 问题 方法 办法 注意 准备 完成 使用 制定 处理 东西 介绍 说明 区别 关系 参加 参与 之间 人 同事 同学 模板 表格 岗位 流程 职位 指标 角色 营销 数字营销 市场部 ' +
      'use used using make makes made write writes do work works working run runs good right new high low big small team company ' +
      'handle handles manage manages deal set start long way ways step steps process responsible role job person guy colleague template templates form forms stop stops drop drops show shows metric metrics indicator position positions marketing digital',
  ),
);

const INTENT_WORDS: Readonly<Record<Intent, RegExp>> = {
  define:
    /什么是|是什么|什么叫|啥是|是啥|什么意思|含义|定义|指的是|名词解释|\b(what (is|are|does)|whats|meaning|mean|define|definition|stands? for)\b/,
  formula: /怎么算|如何计算|计算|公式|算法|口径|\b(formula|calculat\w*|comput\w*|defined)\b/,
  who: /谁|哪个(岗位|人|角色|部门)|哪位|负责人|找哪|的人(?!数)|\b(who|whom|whose|which (role|person|team)|in charge|responsible|owner|owns|person who|person (for|that)|somebody who|someone who|guy)\b/,
  how: /怎么|怎样|如何|咋|步骤|流程|\b(how (do|to|can|should|does)|steps?|process|procedure|workflow)\b/,
};

/** What a folded query asks for. */
export const intentsOf = (folded: string): ReadonlySet<Intent> =>
  new Set((Object.keys(INTENT_WORDS) as Intent[]).filter((intent) => INTENT_WORDS[intent].test(folded)));

/** Words of an intent that say nothing else: dropped where other words remain. */
export const INTENT_ONLY: ReadonlySet<string> = new Set(
  split(
    '意思 含义 定义 什么意思 怎么算 计算 meaning definition define calculated calculate computed called stand stands',
  ),
);
