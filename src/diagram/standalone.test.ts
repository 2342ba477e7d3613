import { expect, test } from 'vitest';
import { sopGraph } from './fixtures/index.ts';
import { renderFlow } from './render.ts';
import { standaloneSvg } from './standalone.ts';

const file = async () => {
  const { svg } = await renderFlow(sopGraph('content-production (zh)'), { id: 'x' });
  return standaloneSvg(svg, { 'data-analyst': '#0e7490', 'seo-sem-specialist': '#aa0000' });
};

test('colours are resolved, for the roles of the drawing only', async () => {
  const svg = await file();
  expect(svg).toContain('.role-data-analyst .box{fill:#e7f1f4;stroke:#0e7490}');
  expect(svg).not.toContain('#aa0000');
  expect(svg).not.toMatch(/var\(|color-mix|currentColor/);
});

test('it stands alone: nothing that only works on the page, well-formed, the same text', async () => {
  const svg = await file();
  expect(svg).not.toMatch(/<a |href=|class="tick"|role="group"/);
  expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
  expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
  expect(svg).toContain('>内部审核</tspan>');
});

test('a colour in another notation is refused', () => {
  expect(() => standaloneSvg('<svg class="role-a"></svg>', { a: 'red' })).toThrow(
    'write the colour red as #rrggbb',
  );
});
