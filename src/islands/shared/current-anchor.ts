/**
 * The id of the section on screen: the address's own as long as its target is in view, else the last permalink that
 * stands in or above the upper fifth of the window; empty at the top of the page. Whatever has a copy-link is a section.
 */
export function currentAnchor(): string {
  const target = document.querySelector(':target');
  const top = target?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  if (target && top > -innerHeight / 3 && top < innerHeight) return target.id;
  if (scrollY < 1) return '';
  const passed = [...document.querySelectorAll<HTMLAnchorElement>('main a.copy-link')].findLast(
    (link) => link.checkVisibility() && link.getBoundingClientRect().top < innerHeight / 5,
  );
  return passed?.hash.slice(1) ?? '';
}
