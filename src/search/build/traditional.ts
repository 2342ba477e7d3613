import twPhrases from 'opencc-js/dict/TWPhrases';
import { Converter } from 'opencc-js/t2cn';
import { HAN } from '../fold.ts';

/** Words of marketing in Taiwan that OpenCC's list of phrases lacks, in simplified characters. */
const MORE_REGIONAL: readonly (readonly [string, string])[] = [
  ['行销', '营销'],
  ['数位', '数字'],
  ['转换率', '转化率'],
  ['转换', '转化'],
  ['网红', '达人'],
  ['网红', '红人'],
  ['直播主', '主播'],
  ['社群媒体', '社交媒体'],
  ['社群平台', '社交媒体'],
  ['企划', '策划'],
  ['品质', '质量'],
  ['影音', '视频'],
  ['短影音', '短视频'],
  ['客群', '人群'],
  ['受众', '人群'],
  ['会员经营', '会员运营'],
  ['个资', '个人信息'],
  ['个人资料', '个人信息'],
  ['个资法', '个人信息保护法'],
  ['绩效', '考核'],
  ['报价单', '报价'],
  ['触及', '触达'],
  ['贴文', '内容'],
  ['粉专', '账号'],
  ['到达页', '落地页'],
  ['登陆页', '落地页'],
  ['名单', '线索'],
  ['潜在客户', '线索'],
  ['业务', '销售'],
];

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Han characters of a text. */
export const hanOf = (text: string): Set<string> => new Set([...text].filter((char) => HAN.test(char)));

/**
 * Traditional characters whose simplified form occurs in a text, each followed by that form: `體体數数`.
 * Others need no entry: what does not occur cannot be found.
 */
export function traditionalPairs(characters: ReadonlySet<string>): string {
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCodePoint(code);
    const simple = toSimplified(char);
    if (simple !== char && characters.has(simple)) pairs += char + simple;
  }
  return pairs;
}

/** Words of Taiwan and Hong Kong, in simplified characters, with ours where ours occurs in the text: `行销=营销 …`. */
export function regionalWords(text: string): string {
  const listed = twPhrases.split('|').flatMap((line) => {
    const [ours = '', ...theirs] = line.split(' ').map((word) => toSimplified(word));
    return theirs.map((word): readonly [string, string] => [word, ours]);
  });
  return [...listed, ...MORE_REGIONAL]
    .filter(
      ([theirs, ours]) => theirs !== ours && ours.length > 1 && theirs.length > 1 && text.includes(ours),
    )
    .filter(([theirs]) => [...theirs].every((char) => HAN.test(char)))
    .map((pair) => pair.join('='))
    .join(' ');
}
