import { stem } from '../fold.ts';

/*
 * Words that newcomers use for one another, in both languages. Plain office vocabulary only: names of roles, SOPs,
 * KPIs and terms carry aliases in the content, which is the place to add to.
 */
const GROUPS: readonly string[] = [
  '审批,批准,审核,签字,拍板,放行,审,approve,approves,approval,sign off,signoff,authorise',
  '决定,拍板,谁定,decide,decision,decides',
  '预算,经费,费用,budget,spend,spending,money',
  '面试,招聘,招人,interview,hire,hiring,recruit,recruitment',
  '先招,招,招聘,首批,hire first,first hires,hire',
  '岗位,职位,角色,role,job,position',
  '职责,工作内容,责任,responsibilities,duties',
  '晋升,升职,职业发展,promotion,career,promoted',
  '外包,代理,outsource,outsourcing,agency,freelancer',
  '工具,软件,系统,tools,tool,software,app',
  '流程,步骤,sop,process,workflow,procedure',
  '指标,kpi,考核,绩效,metric,metrics,kpis',
  '目标,goal,objective,target',
  '复盘,回顾,总结,retrospective,postmortem,retro,review',
  '投放,买量,推广,paid,advertising',
  '广告,ad,ads,advert,advertising,advertisement',
  '达人,红人,网红,kol,博主,influencer,creator,blogger',
  '直播,live,livestream,streaming',
  '社媒,社交媒体,新媒体,social media,social',
  '公众号,微信,wechat,official account',
  '客户,用户,顾客,消费者,customer,user,client,consumer,buyer',
  '线索,商机,潜客,lead,prospect',
  '销售,sales',
  '内容,文章,稿子,稿件,推文,content,article,post,blog',
  '撰写,写,创作,write,writing,copy',
  '视频,短视频,video,clip',
  '设计,作图,出图,海报,design,artwork,poster,banner',
  '素材,物料,creative,asset,material',
  '打回,退回,返工,驳回,rejected,reject,rework,returned',
  '报告,汇报,报表,周报,report',
  '会议,开会,例会,meeting',
  '新人,新员工,入职,新手,new hire,newcomer,onboarding,joiner,starter',
  '网站,官网,website,site',
  '邮件,email,newsletter,mail',
  '退订,unsubscribe,opt out',
  '留存,回来,回访,retention,coming back,come back',
  '流失,离开,churn,leave',
  '复购,回购,repeat',
  '转化,成交,conversion,convert',
  '曝光,展示,impression',
  '粉丝,关注者,followers,fans',
  '评论,留言,comment,comments,reviews',
  '负面,差评,恶评,negative,bad review',
  '危机,舆情,公关危机,crisis',
  '合规,法律,法务,违规,违法,compliance,legal,law',
  '隐私,个人信息,个人数据,privacy,personal data,personal information',
  '测试,实验,test,experiment,testing',
  '埋点,追踪,数据采集,tracking,instrumentation',
  '编制,人数,规模,几个人,多少人,headcount,team size,size,how many people',
  '汇报,隶属,汇报关系,report to,reporting line,reports to',
  '架构,组织,结构,structure,organisation,org',
  '促销,大促,promotion,sale,black friday,singles day,peak season',
  '移交,交接,流转,handoff,hand off,handover,hand over',
  '企业微信,企微,wecom',
  '启动会,立项,kickoff,kick off',
  '合同,签约,协议,签,contract,agreement',
  '发布,上线,发出,publish,publishing,launch,go live,goes live,release',
  '检查,清单,核对,checklist,check',
  '需求,申请,提交,提,request,brief,submit',
  '配合,对接,接口,协作,interface,work with,works with,collaborate',
  '分配,分,分摊,split,allocate,allocation',
  '跟进,响应,回复,联系,follow up,respond,response,reply,contact',
  '多久,多长,多长时间,时长,周期,时间,how long,time,duration',
  '多快,时效,响应时长,及时,fast,quickly,quick,soon,speed,response time',
  '值班,值守,duty,on call,watch',
  '库存,备货,stock,inventory',
  '退货,退款,售后,return,refund',
  '供应商,代理商,乙方,服务商,vendor,supplier,agency',
  '高管,老板,领导,executive,boss,management,leadership',
  '点击,click,clicks',
  '会员,membership,member,loyalty',
  '竞争对手,竞品,competitor,competition',
  '策略,战略,strategy',
  '计划,规划,方案,plan,planning',
  '优先级,优先,priority,priorities,prioritise',
  '满意度,satisfaction,happy',
  '员工,成员,同事,employee,staff,colleague',
  '绝对化,最好,第一,最佳,best,number one,absolute,superlative',
  '广告语,用语,词,claims,claim,wording',
  '提问,提什么,问什么,面试题,questions,ask',
  '文化,价值观,culture,values',
  '反馈,意见,feedback',
  '公式,怎么算,计算,formula,calculation',
];

const table: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const group of GROUPS.map((line) => line.split(','))) {
    for (const word of group)
      map.set(word, [...(map.get(word) ?? []), ...group.filter((other) => other !== word)]);
  }
  return map;
})();

const byStem: ReadonlyMap<string, readonly string[]> = new Map(
  [...table].map(([word, others]) => [stem(word), others]),
);

/** Words that stand for a word, without itself; plurals and other endings of English words do not matter. */
export const synonymsOf = (word: string): readonly string[] =>
  table.get(word) ?? byStem.get(stem(word)) ?? [];

/** Every word that has a synonym; those with a space are read as one word. */
export const SYNONYM_WORDS: readonly string[] = [...table.keys()];
