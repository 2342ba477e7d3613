import { FULL_WIDTH, HAN, matches, type TextRule } from './finding.ts';

const code = 'typed-space';
/** The style sheet sets the gap between Chinese and Latin: `text-autospace`. */
const between = matches(
  new RegExp(`(?<=${HAN})[ \\t]+(?=[A-Za-z0-9$¥€#@&${HAN}])|(?<=[A-Za-z0-9%])[ \\t]+(?=${HAN})`, 'gu'),
  code,
  () => 'a typed space beside a Chinese character; remove it, the page sets the gap itself',
);
const besidePunctuation = matches(
  new RegExp(`(?<=[${FULL_WIDTH}])[ \\t]+(?=\\S)|(?<=\\S)[ \\t]+(?=[${FULL_WIDTH}])`, 'gu'),
  code,
  () => 'a typed space beside full-width punctuation; remove it',
);
/** A line break inside a paragraph is shown as a space. */
const brokenLine = matches(
  new RegExp(`(?<=[${HAN}${FULL_WIDTH}])[ \\t]*\\n[ \\t]*(?=\\S)`, 'gu'),
  code,
  () => 'a line break inside a Chinese paragraph shows as a space; join the lines, or leave a blank line',
);
/** `a − b` or `a−b`, not `a− b`; a parenthesis brings its own space. */
const lopsided = matches(
  new RegExp(`(?<=[^\\s（）])[−÷×=≈] (?=\\S)|(?<=[${HAN}\\d）%]) [−÷×=≈](?=[^\\s（）])`, 'gu'),
  code,
  (found) => `a space on one side of \`${found.trim()}\` only; write one on both sides`,
);

/** Spaces in a Chinese text that nobody should see. */
export const spacing: TextRule = (text) => [
  ...between(text),
  ...besidePunctuation(text),
  ...brokenLine(text),
  ...lopsided(text),
];
