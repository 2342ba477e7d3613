import { describe, expect, it } from 'vitest';
import { fill as fillInBrowser } from '../islands/shared/voice.ts';
import { fill } from './define.ts';

const CASES = [
  ['{n}个步骤', { n: 1 }, '1个步骤'],
  ['{n} {n|step|steps}', { n: 1 }, '1 step'],
  ['{n} {n|step|steps}', { n: 2 }, '2 steps'],
  ['{n} {n|step|steps}', { n: 0 }, '0 steps'],
  ['{n} {n|step|steps}', { n: '1' }, '1 steps'],
  [
    '{steps} {steps|step|steps} in {sops} {sops|process|processes}',
    { steps: 3, sops: 1 },
    '3 steps in 1 process',
  ],
  ['{a}{b}', { a: 'x', b: 'y' }, 'xy'],
] as const;

describe('fill', () => {
  it.each(CASES)('%s with %j', (template, values, expected) => {
    expect(fill(template, values)).toBe(expected);
    expect(fillInBrowser(template, values)).toBe(expected);
  });

  it('stops the build where a value is missing, and leaves the place in the browser', () => {
    expect(() => fill('{n|step|steps}', {})).toThrow('no value for {n}');
    expect(fillInBrowser('{n} left', {})).toBe('{n} left');
  });
});
