/**
 * Scrolls the diagrams of a text to their first node. On a phone a wide diagram shows a third of itself, and where it begins may
 * stand right of that: the reader would see lines that come from nowhere.
 */
export function showFirstNodes(): void {
  for (const scroll of document.querySelectorAll<HTMLElement>('.prose .flow-scroll')) {
    const node = scroll.querySelector('.node')?.getBoundingClientRect();
    if (!node || scroll.scrollLeft > 0) continue;
    const middle = scroll.getBoundingClientRect().left + scroll.clientWidth / 2;
    scroll.scrollLeft = node.left + node.width / 2 - middle;
  }
}
