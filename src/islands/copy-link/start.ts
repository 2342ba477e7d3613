import { copyText } from '../shared/copy-text.ts';
import { fill, pageString, say } from '../shared/voice.ts';

/**
 * Makes every `<a class="copy-link" href="#id">` copy the address of its target instead of jumping there: one listener
 * for the page. A click with a modifier key or another button stays the browser's, as on any link.
 */
export function startCopyLinks(): void {
  nameLinks(pageString('permalink'));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.copy-link');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    void copyLink(link);
  });
}

/** Says in its label what each link leads to. The page says “Link” only: the words stand beside it, and a page may have a hundred. */
function nameLinks(template: string): void {
  for (const link of document.querySelectorAll('a.copy-link')) {
    const { ariaLabel, parentElement: line } = link;
    const name = (line?.querySelector('label') ?? line)?.textContent?.trim();
    if (name && !/[:：]/.test(ariaLabel ?? '')) link.ariaLabel = fill(template, { name });
  }
}

async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const { origin, pathname } = location; // without the query: a filter is no part of the section's address
  if (await copyText(origin + pathname + link.hash)) {
    say(pageString('copied'));
    link.dataset['copied'] = pageString('copied'); // the style sheet shows it beside the link
    setTimeout(() => delete link.dataset['copied'], 2000);
  } else {
    location.hash = link.hash;
    say(pageString('copyFailed'), { seen: true });
  }
  // Whoever has copied a link may want more of it: a quotation, a place in a reading list.
  import('../share-menu/define.ts').then(({ openShareMenu }) => openShareMenu(link), reportError);
}
