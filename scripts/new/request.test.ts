import { describe, expect, it } from 'vitest';
import { Refusal, readRequest } from './request.ts';

describe('readRequest', () => {
  it('reads kind, id, names and options', () => {
    expect(readRequest(['page', 'budget-rules', '--zh', '预算规则', '--section', 'strategy'])).toEqual({
      kind: 'page',
      id: 'budget-rules',
      name: { zh: '预算规则', en: 'Budget rules' },
      section: 'strategy',
      owner: undefined,
      step: undefined,
    });
  });

  it('puts the English name where no Chinese one is given', () => {
    expect(readRequest(['role', 'x', '--en', 'X lead']).name).toEqual({ zh: 'X lead', en: 'X lead' });
    expect(readRequest(['page', 'x', '--en', "It's customers' work"]).name.en).toBe('It’s customers’ work');
  });

  it.each([
    [[], /^npm run new -- role\|sop\|page\|term/],
    [['rolle', 'x'], /unknown kind `rolle`; did you mean `role`\?/],
    [['banner', 'x'], /unknown kind `banner`; there are role, sop, page, term/],
    [['sop'], /which id is the sop to have\?/],
    [['role', 'SEO_Lead'], /`SEO_Lead` is not an id; write English kebab-case/],
    [['role', '负责人'], /is not an id/],
    [['role', 'x', 'Search', 'lead'], /`Search lead` is too much; put a name of several words in quotes/],
    [['role', 'x', '--zh', ' '], /--zh is empty/],
    [['role', 'x', '--name', 'y'], /Unknown option '--name'/],
  ])('refuses %j', (argv, message) => {
    expect(() => readRequest(argv)).toThrow(Refusal);
    expect(() => readRequest(argv)).toThrow(message);
  });
});
