import { describe, expect, it } from 'vitest';
import { formatTicks, parseTicks, today } from './ticks.ts';

describe('parseTicks', () => {
  it.each([
    ['an empty object', '{}', {}],
    [
      'ids with days',
      '{"a-c1":"2026-11-23","b-c2":"2026-01-02"}',
      { 'a-c1': '2026-11-23', 'b-c2': '2026-01-02' },
    ],
    ['an entry that is no day, left out', '{"a":"2026-11-23","b":true,"c":null,"d":{}}', { a: '2026-11-23' }],
    [
      'an id that is a property of every object',
      '{"constructor":"2026-11-23"}',
      { constructor: '2026-11-23' },
    ],
  ])('reads %s', (_, text, expected) => {
    const ticks = parseTicks(text);
    expect(ticks && [...ticks]).toEqual(Object.entries(expected));
  });

  it.each(['', 'null', '[]', '"a"', '7', '{"a":', '<html>'])('refuses %j', (text) => {
    expect(parseTicks(text)).toBeUndefined();
  });

  it('reads what formatTicks writes', () => {
    const ticks = new Map([
      ['z', '2026-11-23'],
      ['a', '2026-11-22'],
    ]);
    expect(parseTicks(formatTicks(ticks))).toEqual(ticks);
  });
});

describe('today', () => {
  it('is the day on the reader’s wall, not in Greenwich', () => {
    const lateEvening = new Date(2026, 10, 23, 23, 30);
    const earlyMorning = new Date(2026, 10, 23, 0, 30);
    expect([today(lateEvening), today(earlyMorning)]).toEqual(['2026-11-23', '2026-11-23']);
  });
});
