/** Tells what became of the outside links. */
import type { Place } from '../../src/model/problem.ts';
import type { Answer } from './check.ts';

const at = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/**
 * Dead addresses with all places where they stand, then those that could not be told.
 * @returns `isClean` when none is dead
 */
export function externalReport(
  links: ReadonlyMap<string, readonly Place[]>,
  answers: ReadonlyMap<string, Answer>,
): { readonly text: string; readonly isClean: boolean } {
  const counts = { alive: 0, unclear: 0, dead: 0 };
  const lines = { unclear: [] as string[], dead: [] as string[] };
  for (const [url, places] of links) {
    const answer = answers.get(url);
    if (!answer) continue;
    counts[answer.state] += 1;
    if (answer.state === 'alive') continue;
    lines[answer.state].push(...places.map((place) => `${at(place)}  ${url}  ${answer.why}`));
  }
  const part = (title: string, list: readonly string[]) => (list.length > 0 ? [title, ...list, ''] : []);
  const summary = `outside links: ${counts.alive} alive, ${counts.dead} dead, ${counts.unclear} that keep programs out`;
  const offline =
    counts.dead > 1 && counts.dead === links.size ? ['None of them answered: is there a network here?'] : [];
  const text = [
    ...part('Dead, to be replaced or removed:', lines.dead),
    ...part('Not to be told by a program; look at them now and then:', lines.unclear),
    ...offline,
    summary,
  ].join('\n');
  return { text, isClean: counts.dead === 0 };
}
