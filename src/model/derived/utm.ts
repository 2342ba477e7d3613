import type { Playbook } from '../playbook.ts';
import type { NamingFile } from '../schema/naming.ts';
import { isPersonal, type Listed, type Refusal, refuseListed, refuseWriting, tidy } from './utm-value.ts';

/** What somebody fills in to get a campaign link. */
export const UTM_INPUTS = [
  'url',
  'quarter',
  'goal',
  'market',
  'short',
  'source',
  'medium',
  'content',
  'term',
  'id',
] as const;
export type UtmInput = (typeof UTM_INPUTS)[number];
export type UtmValues = Readonly<Record<UtmInput, string>>;

const OPTIONAL: ReadonlySet<UtmInput> = new Set(['content', 'term', 'id']);

/** What the rules need from the data. */
export interface UtmRules {
  readonly sources: readonly Listed[];
  readonly media: readonly Listed[];
  readonly goals: readonly Listed[];
  readonly mostWords: number;
}

/** The rules that the data set. Names in both languages count: people paste what they find. */
export function utmRules(naming: NamingFile, playbook: Playbook): UtmRules {
  const listed = (id: string): readonly Listed[] =>
    naming.fields
      .find((field) => field.id === id)
      ?.values?.map((value) => ({ id: value.id, names: [value.zh, value.en, ...value.also] })) ?? [];
  return {
    sources: listed('utm-source'),
    media: listed('utm-medium'),
    goals: playbook.goals.map(({ id, name }) => ({ id, names: [name.zh, name.en] })),
    mostWords: naming.campaign.most_words,
  };
}

/** The address of a text; without a scheme it is taken for https. Null for what is no address. */
function addressOf(text: string): URL | null {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : null;
  } catch {
    return null;
  }
}

function refuseUrl(text: string): Refusal | null {
  const url = addressOf(text);
  if (!url || /\s/.test(text)) return { code: 'url', better: null };
  if (isPersonal(decodeURIComponent(url.search.replaceAll(/%(?![0-9a-f]{2})/gi, '%25')))) {
    return { code: 'personal', better: null };
  }
  const tags = [...url.searchParams.keys()].filter((key) => key.toLowerCase().startsWith('utm_'));
  if (tags.length > 0) {
    for (const tag of tags) url.searchParams.delete(tag);
    return { code: 'tagged', better: url.href };
  }
  return /^https?:/i.test(text) ? null : { code: 'url', better: url.href };
}

function refuseQuarter(text: string): Refusal | null {
  if (/^20\d\dq[1-4]$/.test(text)) return null;
  const [, year, quarter] = /^(?:20)?(\d\d)\D{0,2}q?([1-4])\D?$/i.exec(text.trim()) ?? [];
  return { code: 'quarter', better: year && quarter ? `20${year}q${quarter}` : null };
}

function refuseShort(text: string, mostWords: number): Refusal | null {
  const writing = refuseWriting(text);
  const words = (tidy(text) ?? '').split('-');
  if (writing) return writing;
  return words.length > mostWords ? { code: 'words', better: words.slice(0, mostWords).join('-') } : null;
}

/** What is wrong with one input, or null. Spaces around a value do not count. */
export function refuse(input: UtmInput, raw: string, rules: UtmRules): Refusal | null {
  const value = raw.trim();
  if (value === '') return OPTIONAL.has(input) ? null : { code: 'missing', better: null };
  switch (input) {
    case 'url':
      return refuseUrl(value);
    case 'quarter':
      return refuseQuarter(value);
    case 'goal':
      return refuseListed(value, rules.goals);
    case 'market':
      return /^[a-z]{2}$/.test(value)
        ? null
        : { code: 'market', better: /^[a-z]{2}$/i.test(value) ? value.toLowerCase() : null };
    case 'short':
      return refuseShort(value, rules.mostWords);
    case 'source':
      return refuseListed(value, rules.sources);
    case 'medium':
      return refuseListed(value, rules.media);
    default:
      return refuseWriting(value);
  }
}

/** The campaign code of its four parts: `2026q4-ecommerce-sales-cn-double11`. */
export const campaignCode = (values: Pick<UtmValues, 'quarter' | 'goal' | 'market' | 'short'>): string =>
  [values.quarter, values.goal, values.market, values.short].map((part) => part.trim()).join('-');

/** The parts of a campaign code; null when it has no such form. */
export function campaignParts(code: string, goals: readonly string[]) {
  const goal = goals.find((id) => code.slice(code.indexOf('-') + 1).startsWith(`${id}-`));
  const [quarter = ''] = code.split('-');
  const [market = '', ...short] = goal ? code.slice(quarter.length + goal.length + 2).split('-') : [];
  return goal && short.length > 0 ? { quarter, goal, market, short: short.join('-') } : null;
}

/** The finished link. The values must have passed `refuse`. A fragment stays at the end. */
export function campaignLink(values: UtmValues): string {
  const url = addressOf(values.url.trim());
  if (!url) return '';
  const params = {
    utm_source: values.source,
    utm_medium: values.medium,
    utm_campaign: campaignCode(values),
    utm_content: values.content,
    utm_term: values.term,
    utm_id: values.id,
  };
  for (const [name, value] of Object.entries(params)) {
    if (value.trim() !== '') url.searchParams.set(name, value.trim());
  }
  return url.href;
}
