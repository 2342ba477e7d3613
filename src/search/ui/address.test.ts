import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

test.each([
  ['?q=%E5%A4%8D%E7%9B%98', { typed: '复盘', kind: undefined }],
  ['?q=seo+sem&kind=role', { typed: 'seo sem', kind: 'role' }],
  ['?q=a&kind=nonsense', { typed: 'a', kind: undefined }],
  ['', { typed: '', kind: undefined }],
])('reads %s', (search, expected) => {
  expect(readAddress(search)).toEqual(expected);
});

test('what is written can be read again', () => {
  expect(readAddress(writeAddress('谁审批预算?', 'sop'))).toEqual({ typed: '谁审批预算?', kind: 'sop' });
  expect(writeAddress('  ', undefined)).toBe('');
});

test('an address that is much too long is cut', () => {
  expect(readAddress(`?q=${'长'.repeat(500)}`).typed).toHaveLength(120);
});
