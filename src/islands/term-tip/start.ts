import type { TermTip } from './element.ts';

/** Time to move the pointer from the link into the bubble, and not to flicker in passing, in ms. */
const LINGER = 250;

/**
 * Shows the definition of `<a data-term>` on hover, focus and tap (WCAG 1.4.13: Esc closes it, the pointer can
 * go into it, it stays until pointer and focus have left). The first tap opens it, the second follows the link.
 */
export function startTermTips(): void {
  let tip: TermTip | undefined;
  let coming: Promise<TermTip> | undefined;
  let wanted: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tappedOpen = false;

  // The bubble comes with the first definition that is asked for; by then the reader may have gone on.
  const show = async (link: HTMLAnchorElement) => {
    wanted = link;
    coming ??= import('./define.ts').then(({ makeTermTip }) => makeTermTip());
    tip = await coming;
    if (wanted === link) tip.show(link);
  };
  const hide = () => {
    wanted = undefined;
    tip?.hide();
  };
  const later = (act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, LINGER);
  };
  const termAt = (target: EventTarget | null): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term]') : null;
  const isOurs = (target: EventTarget | null): boolean =>
    target instanceof Node && (tip?.contains(target) || tip?.link?.contains(target)) === true;

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const link = termAt(target);
    if (link) later(() => show(link));
    else if (isOurs(target)) clearTimeout(timer);
    else if (!isOurs(document.activeElement)) later(() => hide());
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = termAt(target);
    if (link?.matches(':focus-visible')) void show(link);
    else if (!isOurs(target)) hide();
  });
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    const link = termAt(target);
    tappedOpen = pointerType === 'touch' && link !== null && link !== tip?.link;
    if (!isOurs(target)) hide();
  });
  document.addEventListener('click', (event) => {
    const link = termAt(event.target);
    if (!link || !tappedOpen) return;
    tappedOpen = false;
    event.preventDefault();
    void show(link);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !tip?.link) return;
    clearTimeout(timer);
    if (tip.contains(document.activeElement)) tip.link.focus();
    hide();
  });
}
