import { expect, it } from 'vitest';
import { permalinks } from './permalinks.ts';
import { page, playbook, role, sop, step } from './testing/small.ts';

it('lists every path and anchor of written and derived pages once, sorted', () => {
  const heading = { file: 'x', line: 1, column: 1, id: 'why', depth: 2, text: 'Why' };
  const book = playbook({
    roles: [role('lead')],
    sops: [sop('blog', [step('write', 'lead', 1, 'end')])],
    pages: [
      page('/roles/', 'role-directory', { zh: { headings: [heading] }, en: { headings: [heading] } }),
      page('/collaboration/sops/blog/', 'sop'),
    ],
  });
  expect(permalinks(book)).toEqual([
    '/collaboration/sops/blog/',
    '/collaboration/sops/blog/#blog-f1',
    '/collaboration/sops/blog/#failure-modes',
    '/collaboration/sops/blog/#flow',
    '/collaboration/sops/blog/#lead-time',
    '/collaboration/sops/blog/#metrics',
    '/collaboration/sops/blog/#purpose',
    '/collaboration/sops/blog/#rasci',
    '/collaboration/sops/blog/#step-write',
    '/collaboration/sops/blog/#steps',
    '/collaboration/sops/blog/#write-c1',
    '/onboarding/lead/',
    '/onboarding/lead/#d30',
    '/onboarding/lead/#d60',
    '/onboarding/lead/#d90',
    '/onboarding/lead/#ob-lead-30-1',
    '/onboarding/lead/#ob-lead-60-1',
    '/onboarding/lead/#ob-lead-90-1',
    '/onboarding/lead/#reading',
    '/reading-list/',
    '/roles/',
    '/roles/#why',
    '/search/',
  ]);
});
