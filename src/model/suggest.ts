/** Edit distance where a swap of neighbours counts as one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * How far a word is from a candidate; null when it can hardly have been meant: more than a third of the
 * letters differ, and neither is the beginning of the other.
 */
function score(word: string, candidate: string): number | null {
  if (word === candidate) return 0;
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  if (short.length >= 4 && long.startsWith(`${short}-`)) return 1;
  const limit = short.length < 5 ? 1 : Math.max(2, Math.floor(short.length / 3));
  if (long.length - short.length > limit) return null;
  const steps = distance(word, candidate);
  return steps <= limit ? steps : null;
}

/** Distance of two paths: folder by folder; or the last folder alone, when it stands somewhere else. */
function pathScore(path: string, candidate: string): number | null {
  const [a, b] = [path.split('/'), candidate.split('/')];
  if (a.length === b.length) {
    const scores = a.map((part, i) => score(part, b[i] ?? ''));
    if (scores.every((part) => part !== null)) return scores.reduce((sum, part) => sum + part, 0);
  }
  return a.at(-2) === b.at(-2) && a.at(-2) !== '' ? 3 : null;
}

/** The candidate that was probably meant, or null. Of equally near ones the first. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: { readonly candidate: string; readonly score: number } | null = null;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const found = word.includes('/') ? pathScore(word, candidate) : score(word, candidate);
    if (found !== null && (best === null || found < best.score)) best = { candidate, score: found };
  }
  return best?.candidate ?? null;
}

/** Text to append to a message: "; did you mean `x`?", or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const guess = nearest(word, candidates);
  return guess === null ? '' : `; did you mean \`${guess}\`?`;
}
