import { expect, it } from 'vitest';
import { listAsMarkdown } from './markdown.ts';

it('writes a numbered list under a heading that opens it', () => {
  const entries = [
    { name: '指标 › ROAS [广告]', url: 'https://x.test/strategy/kpis/#roas' },
    { name: '术语表', url: 'https://x.test/glossary/' },
  ];
  expect(listAsMarkdown('阅读清单', 'https://x.test/reading-list/#l=1_a', entries)).toBe(
    `## [阅读清单](https://x.test/reading-list/#l=1_a)

1. [指标 › ROAS \\[广告\\]](https://x.test/strategy/kpis/#roas)
2. [术语表](https://x.test/glossary/)
`,
  );
});
