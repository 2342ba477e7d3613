/** The page's one live region, rendered empty by `LiveRegion.astro` so that screen readers know it before it speaks. */
const region = (): HTMLElement | null => document.querySelector('[data-live]');

/** A string of the page that several islands use, e.g. `copied`. */
export const pageString = (name: string): string => region()?.dataset[name] ?? '';

/**
 * Fills the `{name}` places of a string that the server has put into a `data-*` attribute; `{s}` is the ending of an English
 * plural: nothing where `n` is 1. A string that is missing becomes empty: an island without its words still works.
 */
export const fill = (
  template: string | undefined,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  (template ?? '').replace(/\{(\w+)\}/g, (place, name: string) =>
    String(name === 's' ? (values['n'] === 1 ? '' : 's') : (values[name] ?? place)),
  );

let hiding: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something to screen readers.
 * @param seen also shows it for some seconds, for news that has no place of its own on the page
 */
export function say(text: string, { seen = false } = {}): void {
  const live = region();
  if (!live || !text) return;
  clearTimeout(hiding);
  live.textContent = '';
  live.toggleAttribute('data-seen', seen);
  // Put in later: a change from one text to the same text would not be announced.
  hiding = setTimeout(() => {
    live.textContent = text;
    hiding = setTimeout(() => {
      live.textContent = '';
      live.removeAttribute('data-seen');
    }, 6000);
  }, 50);
}
