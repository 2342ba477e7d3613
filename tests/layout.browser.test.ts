/** Nothing runs out of the page on any screen, and no label out of its box in any diagram. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { newContext, openPage, visit } from './support/browser.ts';
import { builtPages, sopPages } from './support/pages.ts';

const WIDTHS = [360, 768, 1440];

let page: Page;
beforeAll(async () => {
  page = await openPage({ path: '/', context: await newContext({}, { keep: true }) });
});

test.each(builtPages().map(({ path }) => path))(
  '%s fits its window at 360, 768 and 1440 px',
  async (path) => {
    await visit(page, path);
    const tooWide: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      tooWide.push(...(await page.evaluate(overflowing)).map((text) => `${width} px: ${text}`));
    }
    expect(tooWide).toEqual([]);
  },
);

test.each(sopPages().map(({ path }) => path))(
  '%s keeps every label of its diagram in its box',
  async (path) => {
    await visit(page, path);
    const figures = await page.evaluate(labelsOutOfBoxes);
    expect(figures.boxes).toBeGreaterThan(2);
    expect(figures.out).toEqual([]);
  },
);

/** Runs in the browser: what makes the page wider than its window, if anything does. */
function overflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isContained = (element: Element): boolean => {
    const around = element.parentElement;
    if (!around || around === document.body) return false;
    return getComputedStyle(around).overflowX !== 'visible' || isContained(around);
  };
  const reach = (element: Element) => {
    const { left, width } = element.getBoundingClientRect();
    return (
      left +
      (getComputedStyle(element).overflowX === 'visible' ? Math.max(width, element.scrollWidth) : width)
    );
  };
  const culprits = [...document.body.querySelectorAll('*:not(svg *)')]
    .filter((element) => reach(element) > clientWidth + 1 && !isContained(element))
    .slice(-3)
    .map(({ tagName, id, className }) => `${tagName.toLowerCase()}${id && `#${id}`}.${className}`);
  return [`the page is ${scrollWidth} px wide (${culprits.join(', ')})`];
}

/** Runs in the browser: lines of text whose ends lie outside the outline that is drawn around them. */
function labelsOutOfBoxes() {
  const boxes = [...document.querySelectorAll('svg [data-node], svg .label')];
  const out = boxes.flatMap((box) => {
    const outline = box.querySelector('rect, path, circle');
    if (!(outline instanceof SVGGeometryElement)) return [];
    const lines = [...box.querySelectorAll<SVGTextContentElement>('tspan, text:not(:has(tspan))')];
    return lines
      .filter((line) => {
        const last = line.getNumberOfChars() - 1;
        if (last < 0) return false;
        const middle = Number.parseFloat(getComputedStyle(line).fontSize) * 0.35;
        return [line.getStartPositionOfChar(0), line.getEndPositionOfChar(last)].some(
          ({ x, y }) => !outline.isPointInFill(new DOMPoint(x, y - middle)),
        );
      })
      .map((line) => `${box.getAttribute('data-node') ?? 'label'}: ${line.textContent}`);
  });
  return { boxes: boxes.length, out };
}
