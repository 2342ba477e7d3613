/** What the command line asks for. */
import { parseArgs } from 'node:util';
import { Id, type Label } from '../../src/model/schema/common.ts';
import { didYouMean } from '../../src/model/suggest.ts';

export const KINDS = ['role', 'sop', 'page', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** A wish that cannot be met; its message says what to write instead. */
export class Refusal extends Error {}

/** What is to be made. */
export interface Request {
  readonly kind: Kind;
  readonly id: string;
  readonly name: Label;
  /** Section of a new page. */
  readonly section: string | undefined;
  /** Role that keeps the page true, or owns the first step of an SOP. */
  readonly owner: string | undefined;
  /** Step that is to inform a new role. */
  readonly step: string | undefined;
}

export const USAGE = `npm run new -- role|sop|page|term <id> [--zh 名称] [--en Name]
  <id>       English kebab-case; it ends up in the address and never changes: seo-lead
  --zh --en  the name in both languages (the id in words where it is absent)
  --section  for a page: the section it belongs to, e.g. strategy
  --owner    the role that keeps the page true (that of the page above where it is absent)
  --step     for a role: the SOP step that informs it (the first one where it is absent)`;

const words = (id: string): string => {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Keyboards have a straight apostrophe, the playbook a curly one. */
const curly = (text: string): string => text.replace(/(?<=\w)'(?=\w)|(?<=s)'(?=\s|$)/g, '’');

const isKind = (word: string): word is Kind => KINDS.some((kind) => kind === word);

function parse(argv: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { zh: text, en: text, section: text, owner: text, step: text };
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/**
 * Reads the command line.
 * @param argv what stands after the name of the script
 * @throws {Refusal} for an unknown kind or option, and an id or a name that is none
 */
export function readRequest(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  const [kind = '', id = '', ...rest] = positionals;
  if (kind === '') throw new Refusal(USAGE);
  if (!isKind(kind)) {
    const advice = didYouMean(kind, KINDS) || `; there are ${KINDS.join(', ')}`;
    throw new Refusal(`unknown kind \`${kind}\`${advice}\n\n${USAGE}`);
  }
  if (id === '') throw new Refusal(`which id is the ${kind} to have?\n\n${USAGE}`);
  if (rest.length > 0)
    throw new Refusal(`\`${rest.join(' ')}\` is too much; put a name of several words in quotes`);
  const parsed = Id.safeParse(id);
  if (!parsed.success) throw new Refusal(parsed.error.issues.map((issue) => issue.message).join('\n'));
  for (const language of ['zh', 'en'] as const) {
    if (values[language]?.trim() === '')
      throw new Refusal(`--${language} is empty; write the name or leave it out`);
  }
  const en = curly(values.en?.trim() ?? words(id));
  const { section, owner, step } = values;
  return { kind, id, name: { zh: values.zh?.trim() ?? en, en }, section, owner, step };
}
