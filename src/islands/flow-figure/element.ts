import type { GroupProgress } from '../check-list/events.ts';
import { copyText } from '../shared/copy-text.ts';
import { fill } from '../shared/voice.ts';

/**
 * `<flow-figure>` around the inline SVG of a diagram and its toolbar (`FlowFigure.astro`): highlights a role's steps
 * (`[data-role-filter]`), marks the steps whose checklist is done, copies the Mermaid source, saves the SVG, and lets the
 * keyboard scroll a diagram that is wider than its box. The words stand in the `data-say-*` attributes of the element.
 */
export class FlowFigure extends HTMLElement {
  #sizes: ResizeObserver | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    window.addEventListener('pageshow', this);
    document.addEventListener('checklist-change', this.#markDone);
    // Checklists that started before this element have already spoken.
    for (const list of document.querySelectorAll('check-list')) {
      if (list.matches(':defined')) this.#mark(list.groups);
    }
    const box = this.querySelector<HTMLElement>('[data-scroll]');
    if (box) {
      this.#sizes = new ResizeObserver(() => this.#letScroll(box));
      this.#sizes.observe(box);
    }
    this.#highlight();
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this);
    document.removeEventListener('checklist-change', this.#markDone);
    this.#sizes?.disconnect();
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'pageshow') this.#highlight(); // the select may have been set by the browser
    if (type === 'change') this.#say(this.#highlight());
    if (type === 'click' && target instanceof Element) {
      const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
      if (act === 'mermaid') void this.#copyMermaid();
      if (act === 'svg') void this.#save();
    }
  }

  #markDone = ({ detail }: DocumentEventMap['checklist-change']) => this.#mark(detail.groups);
  #nodes = () => this.querySelectorAll<SVGGElement>('svg [data-node]');

  /** Marks the nodes of steps whose items are all ticked; groups that are no steps of this diagram match nothing. */
  #mark(groups: readonly GroupProgress[]): void {
    const state = new Map(groups.map(({ id, done, total }) => [id, total > 0 && done === total]));
    for (const node of this.#nodes()) {
      const done = state.get(node.dataset['node'] ?? '');
      if (done === undefined) continue;
      node.toggleAttribute('data-done', done);
      // The name of a link is its text; while the step is done, the text and the word for it.
      const link = node.querySelector('a');
      if (done) link?.setAttribute('aria-label', fill(this.dataset['sayDone'], { name: link.textContent }));
      else link?.removeAttribute('aria-label');
    }
  }

  /** Steps back all nodes that are not the chosen role's. @returns what to say about it */
  #highlight(): string {
    const choice = this.querySelector<HTMLSelectElement>('[data-role-filter]');
    const option = choice?.selectedOptions[0];
    const role = choice?.value;
    const steps = option?.dataset['steps']?.split(' ');
    let n = 0;
    for (const node of this.#nodes()) {
      const isTheirs = steps
        ? steps.includes(node.dataset['node'] ?? '')
        : node.classList.contains(`role-${role}`);
      if (isTheirs) n += 1;
      node.classList.toggle('is-dim', Boolean(role) && !isTheirs);
    }
    if (!role) return this.dataset['sayAll'] ?? '';
    return fill(this.dataset['sayRole'], { name: option?.dataset['name'] ?? role, n });
  }

  async #copyMermaid(): Promise<void> {
    const source = this.querySelector('[data-mermaid]')?.textContent ?? '';
    this.#say(this.dataset[(await copyText(source)) ? 'sayCopied' : 'sayCopyFailed']);
  }

  async #save(): Promise<void> {
    const svg = this.querySelector<SVGSVGElement>('svg.flow');
    if (!svg) return;
    const { saveSvg } = await import('./save-svg.ts');
    this.#say(fill(this.dataset['saySaved'], { name: saveSvg(svg) }));
  }

  #letScroll(box: HTMLElement): void {
    const scrolls = box.scrollWidth > box.clientWidth + 1;
    if (scrolls && !box.hasAttribute('role')) this.#centre(box);
    for (const [name, value] of [
      ['role', 'region'],
      ['tabindex', '0'],
      ['aria-label', box.dataset['label'] ?? ''],
    ] as const) {
      if (scrolls) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
  }

  /** The first step is where reading starts; the left edge of a wide diagram may hold nothing but exits. */
  #centre(box: HTMLElement): void {
    const first = this.#nodes()[0]?.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (first) box.scrollLeft += first.left + first.width / 2 - frame.left - frame.width / 2;
  }

  #say(text = ''): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}
