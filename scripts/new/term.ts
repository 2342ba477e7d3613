/** A glossary entry. */
import { type Context, type Draft, toWrite } from './draft.ts';
import { Refusal, type Request } from './request.ts';
import { addToList, toYaml } from './yaml-text.ts';

const FILE = 'glossary/terms.yaml';

/** @throws {Refusal} when the term exists or there is no glossary */
export function newTerm({ id, name }: Request, { playbook, files }: Context): Draft {
  if (playbook.term(id))
    throw new Refusal(`the term \`${id}\` is there already: content/${FILE}; choose another id`);
  const source = files.get(FILE);
  if (source === undefined)
    throw new Refusal(`content/${FILE} is missing; add it with \`terms:\` and one entry`);
  const entry = {
    id,
    name,
    definition: toWrite('一句新人能懂的话', 'one sentence that a newcomer understands'),
    aliases: { zh: [], en: [] },
    related: [],
  };
  const text = addToList(source, ['terms'], toYaml(entry));
  return {
    created: new Map(),
    changed: new Map([[FILE, text]]),
    notes: [`use it in text as <Term id="${id}">${name.en}</Term>`],
  };
}
