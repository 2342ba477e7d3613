import type { Problem } from '../problem.ts';
import { agreement } from './agreement.ts';
import { anchors } from './anchors.ts';
import { components } from './components.ts';
import { duplicates } from './duplicates.ts';
import { editorial } from './editorial.ts';
import { examples } from './examples.ts';
import { flow } from './flow.ts';
import { frontMatter } from './front-matter.ts';
import { headings } from './headings.ts';
import type { IntegrityInput } from './input.ts';
import { collectKnown } from './known.ts';
import { links } from './links.ts';
import { naming } from './naming.ts';
import { parity } from './parity.ts';
import { permalinks } from './permalinks.ts';
import { placement } from './placement.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { responsibilities } from './responsibilities.ts';
import { searchWords } from './search-words.ts';
import { tools } from './tools.ts';
import { variants } from './variants.ts';

export type { IntegrityInput } from './input.ts';

/** Everything wrong with the content as a whole, in no particular order. */
export function checkIntegrity(input: IntegrityInput): readonly Problem[] {
  const known = collectKnown(input);
  const problems = [
    ...placement(input),
    ...references(input, known),
    ...duplicates(input),
    ...flow(input, known),
    ...responsibilities(input),
    ...agreement(input),
    ...examples(input),
    ...naming(input),
    ...variants(input),
    ...editorial(input),
    ...frontMatter(input),
    ...headings(input),
    ...components(input, known),
    ...anchors(input),
    ...links(input, known),
    ...tools(input, known),
    ...parity(input, known),
    ...redirects(input, known),
    ...searchWords(input, known),
  ];
  return [...problems, ...permalinks(input, problems)];
}
