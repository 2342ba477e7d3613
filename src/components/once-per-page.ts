const seen = new WeakMap<object, Set<string>>();

/**
 * True the first time a page asks for a key: for what several components on a page share and one of them must bring.
 * @param page any object that lives as long as the rendering of one page, e.g. `Astro.request`
 */
export function isFirstOnPage(page: object, key: string): boolean {
  const keys = seen.get(page) ?? new Set();
  seen.set(page, keys);
  if (keys.has(key)) return false;
  keys.add(key);
  return true;
}
