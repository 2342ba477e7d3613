import { describe, expect, it } from 'vitest';
import { meets, parseCriteria, withCriteria } from './criteria.ts';

const none = { goal: '', role: '', category: '' };
const anything = () => true;

describe('parseCriteria', () => {
  it.each([
    ['', none],
    ['?goal=lead-generation', { ...none, goal: 'lead-generation' }],
    ['?role=data-analyst&category=cat-paid&x=1', { goal: '', role: 'data-analyst', category: 'cat-paid' }],
  ])('%j', (query, expected) => expect(parseCriteria(query, anything)).toEqual(expected));

  it('ignores what no field offers', () => {
    expect(parseCriteria('?goal=gone&role=data-analyst', (name) => name === 'role')).toEqual({
      ...none,
      role: 'data-analyst',
    });
  });
});

describe('withCriteria', () => {
  it.each([
    ['', none, ''],
    ['?goal=old', none, ''],
    ['?x=1&goal=old', { ...none, role: 'r' }, '?x=1&role=r'],
  ])('%j and %j', (query, criteria, expected) => expect(withCriteria(query, criteria)).toBe(expected));
});

describe('meets', () => {
  const kpi = { goals: ['brand-awareness', 'lead-generation'], owner: 'data-analyst', category: 'cat-paid' };
  it.each([
    [none, true],
    [{ ...none, goal: 'lead-generation' }, true],
    [{ ...none, goal: 'lead' }, false],
    [{ ...none, goal: 'lead-generation', role: 'data-analyst', category: 'cat-paid' }, true],
    [{ ...none, goal: 'lead-generation', role: 'content-marketer' }, false],
  ])('%j: %j', (criteria, expected) => expect(meets(kpi, criteria)).toBe(expected));
});
