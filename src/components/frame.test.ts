import { describe, expect, it } from 'vitest';
import { windowAround } from './frame.ts';

const entries = (n: number) => Array.from({ length: n }, (_, i) => ({ path: `/s/${i}/` }));

describe('windowAround', () => {
  it('shows all while they are few', () => expect(windowAround(entries(24), '/s/3/')).toHaveLength(24));
  it.each([0, 12, 500, 999])('shows 24 of 1,000 around page %i', (i) => {
    const shown = windowAround(entries(1000), `/s/${i}/`);
    expect(shown).toHaveLength(24);
    expect(shown.map((entry) => entry.path)).toContain(`/s/${i}/`);
  });
  it('starts at the top for a page that is not among them', () =>
    expect(windowAround(entries(100), '/s/')[0]?.path).toBe('/s/0/'));
});
