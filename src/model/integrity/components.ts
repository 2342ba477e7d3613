import { CONTENT_COMPONENTS, type ContentComponent, type PropType } from '../components.ts';
import type { ComponentUse, Playbook } from '../playbook.ts';
import type { Place, Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import type { IntegrityInput } from './input.ts';
import type { Known } from './known.ts';
import { ownTexts } from './texts.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

const COMPONENTS = new Map<string, ContentComponent>(Object.entries(CONTENT_COMPONENTS));

/** The component with that name; undefined when MDX may not use it. */
export const contentComponent = (name: string): ContentComponent | undefined => COMPONENTS.get(name);

/** What is wrong with one value of a prop. */
function refuseValue(
  type: PropType,
  value: string | true,
  use: ComponentUse,
  prop: string,
  known: Known,
  playbook: Playbook,
): Problem | null {
  const place: Place = { file: use.file, line: use.line, column: use.column };
  const tag = `\`<${use.name}>\``;
  const wrong = (message: string): Problem => ({ ...place, code: 'wrong-prop', message });
  if (type === 'flag')
    return value === true ? null : wrong(`\`${prop}\` of ${tag} takes no value; write \`${prop}\` alone`);
  if (value === true || value.trim() === '')
    return wrong(`\`${prop}\` of ${tag} has no value; write \`${prop}="…"\``);
  if (type === 'text') return null;
  if (type === 'new-id') {
    return KEBAB.test(value)
      ? null
      : {
          ...place,
          code: 'bad-id',
          message: `\`${value}\` is not an id; write English kebab-case such as \`content-review\``,
        };
  }
  if (type === 'step') {
    const sop = typeof use.props['id'] === 'string' ? playbook.sop(use.props['id']) : undefined;
    const steps = sop?.steps.map((step) => step.id) ?? [];
    if (!sop || steps.includes(value) || known.spared.has(value)) return null;
    const guess = didYouMean(value, steps) || `; write one of ${code(steps)}`;
    return { ...place, code: 'unknown-step', message: `SOP \`${sop.id}\` has no step \`${value}\`${guess}` };
  }
  if ('oneOf' in type) {
    if (type.oneOf.includes(value)) return null;
    return wrong(`\`${prop}\` of ${tag} is \`${value}\`; write one of ${code(type.oneOf)}`);
  }
  return known.refuse(type.id, value, place);
}

/** Everything wrong with one use of a component. */
export function checkUse(use: ComponentUse, known: Known, playbook: Playbook): readonly Problem[] {
  const place: Place = { file: use.file, line: use.line, column: use.column };
  // Raw HTML is refused as such.
  if (/^[a-z]/.test(use.name)) return [];
  const component = contentComponent(use.name);
  if (!component) {
    const names = Object.keys(CONTENT_COMPONENTS);
    const guess = didYouMean(use.name, names) || `; there are ${code(names)}`;
    return [{ ...place, code: 'unknown-component', message: `unknown component \`<${use.name}>\`${guess}` }];
  }
  const problems: Problem[] = [];
  const props = Object.keys(component.props);
  for (const [prop, value] of Object.entries(use.props)) {
    const type = component.props[prop]?.type;
    if (!type) {
      const guess =
        didYouMean(prop, props) || (props.length > 0 ? `; it takes ${code(props)}` : '; it takes none');
      problems.push({
        ...place,
        code: 'unknown-prop',
        message: `\`<${use.name}>\` has no prop \`${prop}\`${guess}`,
      });
    } else if (value !== null) {
      const problem = refuseValue(type, value, use, prop, known, playbook);
      if (problem) problems.push(problem);
    }
  }
  if (use.name === 'CheckItem' && use.inside !== 'CheckList') {
    const message = '`<CheckItem>` stands outside a list; put it between `<CheckList …>` and `</CheckList>`';
    problems.push({ ...place, code: 'item-without-list', message });
  }
  // A misspelt prop explains the missing one.
  if (problems.some((problem) => problem.code === 'unknown-prop')) return problems;
  for (const [prop, { required }] of Object.entries(component.props)) {
    if (!required || prop in use.props) continue;
    problems.push({
      ...place,
      code: 'missing-prop',
      message: `\`<${use.name}>\` needs \`${prop}\`; write \`<${use.name} ${prop}="…">\``,
    });
  }
  return problems;
}

/** Unknown components, props and ids in MDX; views of data that stand on a page twice. */
export function components({ playbook }: IntegrityInput, known: Known): readonly Problem[] {
  return ownTexts(playbook.pages).flatMap(({ text }) => {
    const views = new Map<string, number>();
    return text.components.flatMap((use) => {
      const problems = checkUse(use, known, playbook);
      if (!contentComponent(use.name)?.anchors) return problems;
      const before = views.get(use.name);
      if (before === undefined) views.set(use.name, use.line);
      else {
        const { file, line, column } = use;
        const message = `\`<${use.name}>\` stands on this page already (line ${before}); remove one, its anchors would be double`;
        return [...problems, { file, line, column, code: 'component-twice', message }];
      }
      return problems;
    });
  });
}
