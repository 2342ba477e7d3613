import { $ticks, changeTicks, type Ticks, today } from '../../state/ticks.ts';
import { copyText } from '../shared/copy-text.ts';
import { showStorageNote } from '../shared/storage-note.ts';
import { fill } from '../shared/voice.ts';
import type { ChecklistDetail, GroupProgress } from './events.ts';
import { toMarkdown } from './markdown.ts';
import { groupProgress, type ListItem, progressOf } from './progress.ts';
import { Undo } from './undo.ts';

const BOXES = 'input[type=checkbox][data-item]';

/**
 * `<check-list data-list data-title>` around any server HTML with `<input type="checkbox" disabled data-item="<id>">` in
 * labels, in `[data-group][data-label]` where they have groups. Enables the boxes, keeps what is ticked in `state/ticks.ts`,
 * shows progress in `[data-progress]` (one per group, one outside the groups for the whole list), and gives the toolbar its work:
 * `[data-act=copy|reset|undo]`. The words stand in the `data-say-*` attributes of the element.
 */
export class CheckList extends HTMLElement {
  #undo: Undo | undefined;
  #stops: (() => void)[] = [];

  connectedCallback(): void {
    for (const box of this.#boxes()) box.disabled = false;
    const undo = this.#button('undo');
    if (undo) this.#undo = new Undo(undo, () => this.#afterUndo());
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    // A browser that comes back to the page may have put its own idea of the boxes over ours.
    window.addEventListener('pageshow', this);
    this.#stops = [
      () => window.removeEventListener('pageshow', this),
      showStorageNote(this),
      $ticks.subscribe((ticks) => this.#render(ticks)),
    ];
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
    this.#undo?.withdraw();
  }

  /** Progress of each group at the moment, in page order. */
  get groups(): readonly GroupProgress[] {
    return groupProgress(this.#items(), $ticks.get());
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'pageshow') this.#render($ticks.get());
    if (type === 'change' && target instanceof HTMLInputElement && target.matches(BOXES)) {
      this.#undo?.withdraw();
      changeTicks([[target.dataset['item'] ?? '', target.checked ? today() : undefined]]);
    }
    if (type === 'click' && target instanceof Element) {
      const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
      if (act === 'copy') void this.#copy();
      if (act === 'reset') this.#reset();
      if (act === 'undo') this.#undo?.take();
    }
  }

  #boxes = () => this.querySelectorAll<HTMLInputElement>(BOXES);
  #button = (act: string) => this.querySelector<HTMLButtonElement>(`[data-act=${act}]`);

  #items(): ListItem[] {
    return [...this.#boxes()].map((box) => ({
      id: box.dataset['item'] ?? '',
      group: box.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? '',
      text: box.labels?.[0]?.textContent?.trim().replace(/\s+/g, ' ') ?? '',
    }));
  }

  #render(ticks: Ticks): void {
    for (const box of this.#boxes()) box.checked = ticks.has(box.dataset['item'] ?? '');
    const items = this.#items();
    const groups = groupProgress(items, ticks);
    const total = progressOf(
      items.map(({ id }) => id),
      ticks,
    );
    for (const meter of this.querySelectorAll<HTMLElement>('[data-progress]')) {
      const id = meter.closest<HTMLElement>('[data-group]')?.dataset['group'];
      this.#show(meter, id === undefined ? total : groups.find((group) => group.id === id));
    }
    const reset = this.#button('reset');
    if (reset) reset.disabled = total.done === 0;
    const detail: ChecklistDetail = { list: this.dataset['list'] ?? '', groups };
    this.dispatchEvent(new CustomEvent('checklist-change', { bubbles: true, detail }));
  }

  #show(meter: HTMLElement, { done, total } = { done: 0, total: 0 }): void {
    meter.toggleAttribute('data-complete', total > 0 && done === total);
    const bar = meter.querySelector('progress');
    if (bar) [bar.max, bar.value] = [total, done];
    const text = meter.querySelector('span');
    if (text) text.textContent = fill(this.dataset['sayCount'], { done, total });
  }

  async #copy(): Promise<void> {
    this.#undo?.withdraw();
    const items = this.#items();
    const ticks = $ticks.get();
    const { origin, pathname } = location;
    const anchor = this.querySelector('[id]')?.id; // the first thing in the list that can be linked to
    const groupTitle = (id: string) =>
      this.querySelector<HTMLElement>(`[data-group="${CSS.escape(id)}"][data-label]`)?.dataset['label'];
    const title = this.dataset['title'] ?? document.title;
    const url = `${origin}${pathname}${anchor ? `#${anchor}` : ''}`;
    const worked = await copyText(toMarkdown({ title, url, items, groupTitle }, ticks));
    const progress = progressOf(
      items.map(({ id }) => id),
      ticks,
    );
    this.#say(worked ? 'sayCopied' : 'sayCopyFailed', progress);
  }

  #reset(): void {
    const ticks = $ticks.get();
    const ids = new Set(this.#items().map(({ id }) => id));
    const cleared = [...ticks].filter(([id]) => ids.has(id));
    changeTicks(cleared.map(([id]) => [id, undefined]));
    this.#undo?.offer(() => {
      changeTicks(cleared);
      this.#say('sayUndone', { n: cleared.length });
      this.#button('reset')?.focus();
    });
    this.#say('sayReset', { n: cleared.length });
    this.#button('undo')?.focus(); // the button pressed is disabled now
  }

  #afterUndo(): void {
    if (document.activeElement === document.body) this.#button('copy')?.focus({ preventScroll: true });
    this.#say('');
  }

  #say(key: string, values: Readonly<Record<string, number>> = {}): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = fill(this.dataset[key], values);
  }
}
