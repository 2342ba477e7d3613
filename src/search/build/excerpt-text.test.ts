import { expect, test } from 'vitest';
import { excerptText } from './excerpt-text.ts';

const page = (lang: string, body: string) =>
  `<!DOCTYPE html><html lang="${lang}"><body>${body}</body></html>`;

test.each([
  ['zh-CN', '<dt>负责</dt><dd>内容营销</dd>', '<dt>负责：</dt><dd>内容营销</dd>'],
  ['en', '<dt>Responsible</dt><dd>Content marketer</dd>', '<dt>Responsible: </dt><dd>Content marketer</dd>'],
  ['zh-CN', '<dt><b>负责</b></dt>', '<dt><b>负责</b>：</dt>'],
  ['zh-CN', '<dt>谁负责？</dt>', '<dt>谁负责？</dt>'],
  ['en', '<dt>Owner:</dt>', '<dt>Owner:</dt>'],
  ['en', '<p>No list</p>', '<p>No list</p>'],
  [
    'en',
    '<tr><th>From</th><th>Goes to</th></tr><tr><th>Grade</th>\n<td><a href="/">End.</a></td></tr>',
    '<tr><th>From; </th><th>Goes to. </th></tr><tr><th>Grade; </th>\n<td><a href="/">End.</a></td></tr>',
  ],
  [
    'zh-CN',
    '<tr><td>甲</td><td></td><td class="x"></td></tr>',
    '<tr><td>甲；</td><td></td><td class="x"></td></tr>',
  ],
  ['zh-CN', '<tr><td>算数。</td><td>几条？</td></tr>', '<tr><td>算数。</td><td>几条？</td></tr>'],
])('%s: %s', (lang, html, expected) => {
  expect(excerptText(page(lang, html))).toBe(page(lang, expected));
});
