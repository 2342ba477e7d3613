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
  });

  it('stops the build where a value is missing', () => {
    expect(() => fill('{n|step|steps}', {})).toThrow('no value for {n}');
  });
});

describe('fill in the browser', () => {
  it.each([
    ['已清空{n}项勾选', { n: 1 }, '已清空1项勾选'],
    ['Cleared {n} tick{s}', { n: 1 }, 'Cleared 1 tick'],
    ['Cleared {n} tick{s}', { n: 2 }, 'Cleared 2 ticks'],
    ['{name}: {n} step{s} highlighted', { name: 'Lead', n: 0 }, 'Lead: 0 steps highlighted'],
    ['{n} left', {}, '{n} left'],
  ])('%s with %j', (template, values, expected) => expect(fillInBrowser(template, values)).toBe(expected));

  it('makes nothing of a missing string', () => expect(fillInBrowser(undefined)).toBe(''));
});
