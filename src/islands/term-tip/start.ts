import './define.ts';

/** Time to move the pointer from the link into the bubble, and not to flicker in passing, in ms. */
const LINGER = 250;

/**
 * Shows the definition of `<a data-term>` on hover, focus and tap (WCAG 1.4.13: Esc closes it, the pointer can
 * go into it, it stays until pointer and focus have left). The first tap opens it, the second follows the link.
 */
export function startTermTips(): void {
  const tip = document.createElement('term-tip');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tappedOpen = false;

  const later = (act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, LINGER);
  };
  const termAt = (target: EventTarget | null): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term]') : null;
  const isOurs = (target: EventTarget | null): boolean =>
    target instanceof Node && (tip.contains(target) || tip.link?.contains(target) === true);

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const link = termAt(target);
    if (link) later(() => tip.show(link));
    else if (isOurs(target)) clearTimeout(timer);
    else if (!isOurs(document.activeElement)) later(() => tip.hide());
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = termAt(target);
    if (link?.matches(':focus-visible')) tip.show(link);
    else if (!isOurs(target)) tip.hide();
  });
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    const link = termAt(target);
    tappedOpen = pointerType === 'touch' && link !== null && link !== tip.link;
    if (!isOurs(target)) tip.hide();
  });
  document.addEventListener('click', (event) => {
    const link = termAt(event.target);
    if (!link || !tappedOpen) return;
    tappedOpen = false;
    event.preventDefault();
    tip.show(link);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !tip.link) return;
    clearTimeout(timer);
    if (tip.contains(document.activeElement)) tip.link.focus();
    tip.hide();
  });
}
