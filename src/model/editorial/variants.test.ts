import { describe, expect, it } from 'vitest';
import { kpi, playbook, term } from '../derived/testing/small.ts';
import { aliasesIn, forbiddenWords, namesIn } from './variants.ts';

const zh = forbiddenWords(
  [
    { say: '落地页', not: ['着陆页', '登陆页'], except: [] },
    { say: '登录', not: ['登陆'], except: ['诺曼底登陆'] },
    { say: 'A/B测试', not: ['AB测试'], except: [] },
    { say: 'YouTube', not: ['Youtube'], except: [] },
  ],
  new Set(['着陆页报告']),
  'zh',
);
const en = forbiddenWords(
  [
    { say: 'email', not: ['e-mail'], except: [] },
    { say: 'programme', not: ['program'], except: ['mini program'] },
    { say: 'labour', not: ['labor'], except: [] },
    { say: 'WeChat', not: ['Wechat'], except: [] },
  ],
  new Set(['Web labor']),
  'en',
);

describe('forbiddenWords', () => {
  it.each([
    ['改着陆页', ['1 着陆页 落地页']],
    ['改登陆页，先登陆', ['1 登陆页 落地页', '6 登陆 登录']],
    ['看着陆页报告、诺曼底登陆', []],
    ['做AB测试和A/B测试', ['1 AB测试 A/B测试']],
    ['发Youtube、YouTube', ['1 Youtube YouTube']],
  ])('Chinese: %s', (text, expected) => {
    expect(zh(text).map(({ at, message }) => `${at} ${message}`)).toEqual(
      expected.map((line) => {
        const [at, bad, say] = line.split(' ');
        return `${at} \`${bad}\` is not used here; write \`${say}\``;
      }),
    );
  });

  it.each([
    ['An e-mail and two E-mails', [3, 18]],
    ['The mini program, a program', [20]],
    ['Labor and collaboration, web labor, Web labors', [0]],
    ['WeChat, Wechat and wechat', [8]],
  ])('English: %s', (text, expected) => expect(en(text).map(({ at }) => at)).toEqual(expected));
});

it('knows names and aliases of each language', () => {
  const book = playbook({
    terms: [term('a', { name: { zh: '甲', en: 'A' }, abbr: 'AA', aliases: { zh: ['乙'], en: ['B'] } })],
    kpis: [kpi('k', 'lead')],
  });
  expect([...namesIn(book, 'zh')]).toEqual(['甲', 'AA', '中k']);
  expect(aliasesIn(book, 'zh')).toEqual(new Map([['乙', '甲']]));
});
