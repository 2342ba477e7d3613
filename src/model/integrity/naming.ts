import { campaignParts, refuse, type UtmInput, type UtmRules, utmRules } from '../derived/utm.ts';
import type { Problem } from '../problem.ts';
import type { NamingFile } from '../schema/naming.ts';
import type { IntegrityInput } from './input.ts';
import { ownTexts } from './texts.ts';

/** A page with the link builder needs the rules that it enforces. */
function buildersWithoutRules({ playbook, tree, harmed }: IntegrityInput): readonly Problem[] {
  const path = 'collaboration/naming/naming.yaml';
  if (playbook.naming || harmed.has(`${tree.base}/${path}`)) return [];
  const message = `\`<UtmBuilder>\` needs ${tree.base}/${path}; add the file, or remove the component`;
  return ownTexts(playbook.pages).flatMap(({ text }) =>
    text.components.flatMap(({ name, file, line, column }) =>
      name === 'UtmBuilder' ? [{ file, line, column, code: 'missing-naming', message }] : [],
    ),
  );
}

/** What the rules have against a value, in words. */
function against(input: UtmInput, value: string, rules: UtmRules): string | null {
  const refusal = refuse(input, value, rules);
  if (!refusal) return null;
  return refusal.better === null ? 'the rules refuse it' : `the rules want \`${refusal.better}\``;
}

/** The campaign example part by part. */
function campaign(naming: NamingFile, rules: UtmRules): string | null {
  const { example } = naming.campaign;
  const parts = campaignParts(
    example,
    rules.goals.map(({ id }) => id),
  );
  if (!parts) return 'it has no goal of the playbook; write quarter, goal, market and short name';
  const inputs = ['quarter', 'market', 'short'] as const;
  return inputs.map((input) => against(input, parts[input], rules)).find((found) => found !== null) ?? null;
}

/** Naming rules that contradict themselves: examples that the link builder would refuse. */
export function naming(input: IntegrityInput): readonly Problem[] {
  const { playbook, locate } = input;
  const data = playbook.naming;
  if (!data) return buildersWithoutRules(input);
  const rules = utmRules(data, playbook);
  const problem = (path: readonly (string | number)[], value: string, why: string): Problem => ({
    ...locate(data, path),
    code: 'naming-example',
    message: `the example \`${value}\` breaks the rules of naming: ${why}`,
  });
  const whole = campaign(data, rules);
  const found = whole === null ? [] : [problem(['campaign', 'example'], data.campaign.example, whole)];
  for (const [i, { id, examples }] of data.fields.entries()) {
    if (id === 'utm-campaign') continue;
    const kind = {
      'utm-source': 'source',
      'utm-medium': 'medium',
      'utm-term': 'term',
      'utm-id': 'id',
    } as const;
    const field = id === 'utm-content' ? 'content' : kind[id];
    for (const [j, example] of examples.entries()) {
      const why = against(field, example, rules);
      if (why !== null) found.push(problem(['fields', i, 'examples', j], example, why));
    }
  }
  return found;
}
