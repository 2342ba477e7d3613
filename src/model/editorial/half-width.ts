import { OBJECT } from '../playbook.ts';
import { HAN, matches, type TextRule } from './finding.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，` or `、',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const message = (sign: string) => `half-width \`${sign}\` in Chinese; write \`${FULL[sign] ?? sign}\``;

/** Beside a Chinese character or Chinese punctuation. A point before a character may belong to a
 * name (`Node.js`), several points are an ellipsis. */
const beside = matches(
  new RegExp(`(?<=[${HAN}”’）》】])(?:[,:;?!()]|\\.(?!\\.))|[,:;?!()](?=[${HAN}“‘（《【])`, 'gu'),
  'half-width',
  message,
);
/** Behind a figure, a foreign word or a component, at the end of a clause. */
const behind = matches(new RegExp(`(?<=[A-Za-z0-9%${OBJECT}])[,;?!](?=\\s|$)`, 'gu'), 'half-width', message);

const CHINESE = new RegExp(HAN, 'u');

/** Half-width punctuation in a Chinese text. Texts without a Chinese character (`SQL, GA4`) are left alone. */
export const halfWidth: TextRule = (text) => (CHINESE.test(text) ? [...beside(text), ...behind(text)] : []);
