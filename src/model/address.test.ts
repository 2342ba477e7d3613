import { describe, expect, it } from 'vitest';
import { ADDRESS, splitAddress } from './address.ts';

describe('splitAddress', () => {
  it.each([
    ['/roles/', ['/roles/', '']],
    ['/roles/#kpis', ['/roles/', 'kpis']],
  ])('%s', (address, parts) => expect(splitAddress(address)).toEqual(parts));
});

describe('ADDRESS', () => {
  it.each(['/', '/roles/', '/roles/data-analyst/#step-1', '/#flow'])('takes %s', (text) => {
    expect(ADDRESS.test(text)).toBe(true);
  });

  it.each([
    '',
    'roles/',
    '/roles',
    '//evil.example/',
    '/roles/?q=1',
    '/Roles/',
    '/roles/#',
    '/a/#x#y',
    '/a/#x ',
    '/-a/',
  ])('refuses %j', (text) => expect(ADDRESS.test(text)).toBe(false));
});
