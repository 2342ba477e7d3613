import { HAN, matches, type TextRule } from './finding.ts';

const code = 'quotation-mark';
const corner = matches(/[「」『』]/g, code, (mark) => {
  const right: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };
  return `\`${mark}\` is not used here; write \`${right[mark] ?? ''}\``;
});
const straight = matches(
  new RegExp(`"|(?<=${HAN})'|'(?=${HAN})`, 'gu'),
  code,
  (mark) => `straight \`${mark}\` in Chinese; write \`${mark === '"' ? '“…”' : '‘…’'}\``,
);

/** Quotation marks that do not pair up: one not closed, one not opened, or one inside another of its kind. */
export const pairs: TextRule = (text) => {
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“' && open !== null) {
      return [
        { at: index, code, message: 'a second `“` before the first is closed; write `‘…’` inside `“…”`' },
      ];
    }
    if (mark === '”' && open === null) {
      return [{ at: index, code, message: 'a `”` that closes nothing; write `“` before it, or remove it' }];
    }
    open = mark === '“' ? index : null;
  }
  return open === null ? [] : [{ at: open, code, message: 'this `“` is never closed; write `”`' }];
};

/** Wrong quotation marks in a Chinese text: “ ” and inside them ‘ ’ are right. */
export const chineseQuotes: TextRule = (text) => [...corner(text), ...straight(text), ...pairs(text)];
