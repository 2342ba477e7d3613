/** On paper a page is the text alone, on as many sheets as it needs. */
import { expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/lib/page-kinds.ts';
import { openPage } from './support/browser.ts';

/** Pages with the most sheets of A4 that each may fill. */
const SHEETS = [
  ['SOP', PAGE_KINDS.SOP, 16],
  ['role', PAGE_KINDS.role, 16],
  ['article', PAGE_KINDS.article, 8],
  ['SOP, en', `/en${PAGE_KINDS.SOP}`, 18],
] as const;

test.each(SHEETS)('%s page prints as a document', async (_, path, most) => {
  const page = await openPage({ path });
  const words = await page.evaluate(() => (document.querySelector('main')?.innerText ?? '').length);
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(most);
  expect(words).toBeGreaterThan(200);
});

test.each(SHEETS)('%s page leaves out what is of no use on paper', async (_, path) => {
  const page = await openPage({ path });
  await page.emulateMedia({ media: 'print' });
  const visible = await page.evaluate(() =>
    [...document.querySelectorAll('body > header, nav, button, dialog, [role=search]')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(visible).toEqual([]);
  const heading = page.locator('main h1');
  expect(await heading.isVisible()).toBe(true);
});

test('a dark screen prints dark on white', async () => {
  const page = await openPage({ path: PAGE_KINDS.article, theme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [ink, paper] = await page.evaluate(() => {
    const luminance = (colour: string): number => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!canvas) return Number.NaN;
      canvas.fillStyle = '#fff'; // what is transparent lets the sheet through
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    const text = document.querySelector('main p') ?? document.body;
    return [
      luminance(getComputedStyle(text).color),
      luminance(getComputedStyle(document.body).backgroundColor),
    ];
  });
  expect(ink).toBeLessThan(0.4);
  expect(paper).toBeGreaterThan(0.95);
});
