/**
 * `<toc-spy>`: marks, among the links to `#ids` inside it, the section that is being read with `aria-current="true"`.
 * A section counts as reached when its heading passes a line a fifth of the way down the window; the observer's root
 * reaches far above the window, so that what has been scrolled past still counts and no scroll listener measures anything.
 */
export class TocSpy extends HTMLElement {
  #links = new Map<Element, HTMLAnchorElement>();
  #reached = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #atEnd = false;

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) this.#links.set(heading, link);
    }
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#reached.add(target);
          else this.#reached.delete(target);
        }
        this.#mark();
      },
      { rootMargin: '9999999px 0px -80%' },
    );
    for (const heading of this.#links.keys()) this.#observer.observe(heading);
    document.addEventListener('scroll', this, { passive: true });
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    document.removeEventListener('scroll', this);
  }

  /** At the end of the page the last sections cannot reach the line: the target of the address, or the last, is meant. */
  handleEvent(): void {
    const { scrollHeight } = document.documentElement;
    const atEnd = scrollY > 0 && scrollY + innerHeight > scrollHeight - 2;
    if (atEnd === this.#atEnd) return;
    this.#atEnd = atEnd;
    this.#mark();
  }

  #mark(): void {
    const headings = [...this.#links.keys()];
    let current = headings.findLast((heading) => this.#reached.has(heading));
    if (this.#atEnd)
      current = headings.find((heading) => `#${heading.id}` === location.hash) ?? headings.at(-1);
    for (const [heading, link] of this.#links) {
      if (heading !== current) link.removeAttribute('aria-current');
      else if (!link.ariaCurrent) this.#show(link);
    }
  }

  #show(link: HTMLAnchorElement): void {
    link.ariaCurrent = 'true';
    // Only the list scrolls, never the page, and at once: it is not the reader's own movement.
    const box = this.closest('.side-toc') ?? this;
    const { top, bottom } = link.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top - frame.height / 2;
  }
}
