import { expect, it } from 'vitest';
import { loadPlaybook } from '../src/loader/load.ts';
import { formatReport } from '../src/loader/report.ts';

it('the content of this project has no problems', async () => {
  const { problems } = await loadPlaybook('.');
  expect(formatReport(problems)).toBe('content: no problems');
});
