import { expect, test } from 'vitest';
import { barLabel } from './bar-label.ts';

test.each([
  ['a short bar at the start', { from: 0, to: 40 }, { side: 'after', x: 47 }],
  ['a bar that ends near the edge', { from: 500, to: 620 }, { side: 'before', x: 493 }],
  ['a bar from near the start to near the end', { from: 70, to: 600 }, { side: 'inside', x: 77 }],
] as const)('%s', (_, bar, label) => {
  expect(barLabel('3. 运行与监护', 13, bar, 640)).toEqual(label);
});

test('a long label needs more room than a short one', () => {
  const bar = { from: 200, to: 540 };
  expect(barLabel('3. 审核', 13, bar, 640).side).toBe('after');
  expect(barLabel('3. Review with product and legal', 13, bar, 640).side).toBe('inside');
});
