import { matches } from './finding.ts';

/** An ellipsis in a Chinese text that is not `……`. */
export const ellipsis = matches(
  /\.{3,}|。{2,}|(?<!…)…(?!…)|…{3,}/g,
  'ellipsis',
  (found) => `\`${found}\` in Chinese; write \`……\``,
);
