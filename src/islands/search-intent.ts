type Search = typeof import('../search/ui/open.ts');

let loading: Promise<Search> | undefined;

/** The dialog's code, fetched once; after a failure (a train in a tunnel) the next intent tries again. */
function load(): Promise<Search> {
  loading ??= import('../search/ui/open.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const opener = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-search-open]') : null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

async function open(from: HTMLElement | null): Promise<void> {
  try {
    await (await load()).openSearch(from ?? undefined);
  } catch (error) {
    const link = from ?? document.querySelector('a[data-search-open]');
    if (link instanceof HTMLAnchorElement)
      location.assign(link.href); // the search page
    else throw error;
  }
}

/** Loads the search dialog when a reader shows that they will want it, and opens it by click, `/`, Ctrl K or ⌘ K. */
export function startSearchIntent(): void {
  const warm = ({ target }: Event) => {
    if (opener(target))
      load().then(
        (search) => search.warm(),
        () => {},
      );
  };
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(type, warm, { passive: true });

  document.addEventListener('click', (event) => {
    const from = opener(event.target);
    if (!from || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(from);
  });

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const shortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!shortcut && !slash) return;
    event.preventDefault();
    void open(document.querySelector<HTMLElement>('[data-search-open]'));
  });
}
