import { matches, type TextRule } from './finding.ts';

const code = 'figure';
const fullWidthComma = matches(
  /(?<![\d,，])\d{1,3}(?:，\d{3})+(?![\d，])/g,
  code,
  (found) => `\`${found}\` is separated by a full-width comma; write \`${found.replaceAll('，', ',')}\``,
);
const fullWidthSign = matches(/[０-９％＋＝]/g, code, (found) => {
  const plain = String.fromCharCode(found.charCodeAt(0) - 0xfee0);
  return `full-width \`${found}\`; write \`${plain}\``;
});
/** `12,34` or `1,0000`. A list such as `8, 12` has a space after its comma. */
const wrongGroups = matches(
  /(?<![\d,.])\d+(?:,\d+)+(?![\d,])/g,
  code,
  (found) => `the digits of \`${found}\` are grouped wrongly; write groups of three, as in \`12,345\``,
);
const tilde = matches(
  /(?<=\d%?)\s*[~～]\s*(?=\d)/g,
  code,
  (found) => `a range with \`${found.trim()}\`; write \`–\`, as in \`3–5\``,
);

/** Figures typed with wrong digits, separators or ranges, in either language. */
export const figures: TextRule = (text) => [
  ...fullWidthComma(text),
  ...fullWidthSign(text),
  ...wrongGroups(text).filter(({ at }) => !/^\d{1,3}(?:,\d{3})+(?![\d,])/.test(text.slice(at))),
  ...tilde(text),
];
