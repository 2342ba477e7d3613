import { describe, expect, it } from 'vitest';
import { nearest } from './suggest.ts';

const IDS = ['seo-sem-specialist', 'data-analyst', 'marketing-lead', 'roas', 'kpi', 'content-review'];
const PATHS = ['/', '/roles/', '/roles/data-analyst/', '/strategy/kpis/', '/collaboration/tools/'];

describe('nearest', () => {
  it.each([
    ['a letter too many', 'data-analysst', IDS, 'data-analyst'],
    ['swapped letters', 'raos', IDS, 'roas'],
    ['a word left out', 'seo-sem', IDS, 'seo-sem-specialist'],
    ['a word too many', 'content-review-2', IDS, 'content-review'],
    ['something else of the same length', 'sops', IDS, null],
    ['something else', 'brand-awareness', IDS, null],
    ['a slip in a path', '/roles/data-anlyst/', PATHS, '/roles/data-analyst/'],
    ['a page in another section', '/team/data-analyst/', PATHS, '/roles/data-analyst/'],
    ['a page that only shares its section', '/collaboration/rasci/', PATHS, null],
  ])('finds what was meant: %s', (_, word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
