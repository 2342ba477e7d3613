import { describe, expect, it } from 'vitest';
import { campaignCode, campaignLink, campaignParts, refuse, type UtmInput, type UtmValues } from './utm.ts';

const rules = {
  sources: [
    { id: 'baidu', names: ['百度', 'bd'] },
    { id: 'douyin', names: ['抖音'] },
    { id: 'wechat', names: ['微信', 'WeChat'] },
  ],
  media: [
    { id: 'paid-social', names: ['信息流'] },
    { id: 'email', names: [] },
  ],
  goals: [{ id: 'ecommerce-sales', names: [] }],
  mostWords: 3,
};
const values: UtmValues = {
  url: 'https://www.example.com/locks/?size=2#price',
  quarter: '2026q4',
  goal: 'ecommerce-sales',
  market: 'cn',
  short: 'double11',
  source: 'douyin',
  medium: 'paid-social',
  content: 'video-15s-a',
  term: '',
  id: '',
};

describe('refuse', () => {
  it.each(Object.entries(values) as [UtmInput, string][])('accepts %s `%s`', (input, value) => {
    expect(refuse(input, value, rules)).toBeNull();
  });

  it.each([
    ['url', '', 'missing', null],
    ['url', 'example', 'url', null],
    ['url', 'www.example.com/a', 'url', 'https://www.example.com/a'],
    ['url', 'ftp://example.com/', 'url', null],
    ['url', 'https://example.com/a b', 'url', null],
    ['url', 'https://example.com/?a=1&utm_source=x&UTM_medium=y', 'tagged', 'https://example.com/?a=1'],
    ['url', 'https://example.com/?p=13800138000', 'personal', null],
    ['url', 'https://example.com/?p=100%', 'none', null],
    ['quarter', '2026Q4', 'quarter', '2026q4'],
    ['quarter', '26-q4', 'quarter', '2026q4'],
    ['quarter', '2026q5', 'quarter', null],
    ['goal', 'sales', 'unlisted', null],
    ['market', 'CN', 'market', 'cn'],
    ['market', 'china', 'market', null],
    ['short', '', 'missing', null],
    ['short', '双11', 'chinese', null],
    ['short', 'Double11', 'upper', 'double11'],
    ['short', 'spring launch', 'space', 'spring-launch'],
    ['short', 'spring_launch', 'underscore', 'spring-launch'],
    ['short', 'spring-launch-of-locks', 'words', 'spring-launch-of'],
    ['source', 'Douyin', 'upper', 'douyin'],
    ['source', '抖音', 'unlisted', 'douyin'],
    ['source', 'bd', 'unlisted', 'baidu'],
    ['source', 'douyn', 'unlisted', 'douyin'],
    ['source', '快手', 'chinese', null],
    ['source', 'tiktok', 'unlisted', null],
    ['medium', 'Paid Social', 'space', 'paid-social'],
    ['medium', '信息流', 'unlisted', 'paid-social'],
    ['content', 'v2最终版', 'chinese', null],
    ['content', 'a+b!', 'marks', 'ab'],
    ['content', 'li@example.com', 'personal', null],
    ['term', 'smart--lock', 'marks', 'smart-lock'],
  ] as const)('%s `%s`: %s', (input, value, code, better) => {
    expect(refuse(input, value, rules)).toEqual(code === 'none' ? null : { code, better });
  });

  it('does not mind spaces around a value', () => {
    expect(refuse('short', ' double11 ', rules)).toBeNull();
  });
});

describe('campaignCode', () => {
  it('is put together and taken apart', () => {
    const code = '2026q4-ecommerce-sales-cn-double11-warm-up';
    const parts = campaignParts(code, ['lead-generation', 'ecommerce-sales']);
    expect(parts).toEqual({
      quarter: '2026q4',
      goal: 'ecommerce-sales',
      market: 'cn',
      short: 'double11-warm-up',
    });
    expect(parts && campaignCode(parts)).toBe(code);
  });

  it.each(['2026q4-sales-cn-double11', '2026q4-ecommerce-sales-cn', ''])('`%s` has no such form', (code) => {
    expect(campaignParts(code, ['ecommerce-sales'])).toBeNull();
  });
});

describe('campaignLink', () => {
  it('adds the parameters in order, keeps the query and leaves the fragment last', () => {
    expect(campaignLink(values)).toBe(
      'https://www.example.com/locks/?size=2&utm_source=douyin&utm_medium=paid-social&utm_campaign=2026q4-ecommerce-sales-cn-double11&utm_content=video-15s-a#price',
    );
  });
});
