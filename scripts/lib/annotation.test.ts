import { expect, test } from 'vitest';
import { annotation } from './annotation.ts';

test('what GitHub reserves is escaped, more in the place than in the message', () => {
  const problem = {
    file: 'content/a,b:c.yaml',
    line: 4,
    column: 3,
    code: 'dead-link',
    message: 'a: b,\n100% sure',
  };
  expect(annotation(problem)).toBe(
    '::error file=content/a%2Cb%3Ac.yaml,line=4,col=3,title=dead-link::a: b,%0A100%25 sure',
  );
});
