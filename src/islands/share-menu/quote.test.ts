import { describe, expect, it } from 'vitest';
import { fill } from '../../i18n/define.ts';
import { islands } from '../../i18n/strings/islands.ts';
import { asMarkdown, asText, nameOf } from './quote.ts';

const quoted = { page: '指标', section: 'ROAS [广告]_回报', url: 'https://example.com/strategy/kpis/#roas' };

describe('a quotation', () => {
  it('is one linked line of Markdown, whatever stands in the title', () => {
    expect(asMarkdown(quoted)).toBe(
      '> [指标 › ROAS \\[广告\\]\\_回报](https://example.com/strategy/kpis/#roas)\n',
    );
  });

  it('does not end its link at a bracket in the address', () => {
    expect(asMarkdown({ ...quoted, url: 'https://example.com/a(b)/#c' })).toContain(
      '](https://example.com/a%28b%29/#c)',
    );
  });

  it('is two lines of text for a chat', () => {
    expect(asText(quoted)).toBe('指标 › ROAS [广告]_回报\nhttps://example.com/strategy/kpis/#roas');
  });
});

describe('nameOf', () => {
  it.each(['zh', 'en'] as const)('finds the name in the label of a link button, %s', (locale) => {
    const label = fill(islands(locale).permalink, { name: '复盘：what: when' });
    expect(nameOf(label)).toBe('复盘：what: when');
  });
});
