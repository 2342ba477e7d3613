import { $readingList, asList, type ReadingList as List, withMoved } from '../../state/reading-list.ts';
import { $ticks, changeTicks, today } from '../../state/ticks.ts';
import { Undo } from '../check-list/undo.ts';
import { copyText } from '../shared/copy-text.ts';
import { showStorageNote } from '../shared/storage-note.ts';
import { fill } from '../shared/voice.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { listAsMarkdown } from './markdown.ts';
import { type Known, Names, nameOf } from './names.ts';
import { focusRow, rowsOf } from './rows.ts';

/**
 * `<reading-list data-names data-base data-title>`: the list in the fragment of the address, to be read and ticked off; without one
 * the reader's own list, to be put in order and passed on. Only places of the playbook are ever shown. `data-kind` (`mine` or
 * `opened`) and `data-empty` tell the style sheet which tools to show; the words stand in `data-say-*`.
 */
export class ReadingList extends HTMLElement {
  #names: Names | undefined;
  #entries: readonly Known[] = [];
  #undo: Undo | undefined;
  #stops: (() => void)[] = [];

  connectedCallback(): void {
    const undo = this.querySelector<HTMLElement>('[data-act=undo]');
    if (undo) this.#undo = new Undo(undo, () => this.#say(''));
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    const render = () => this.#render();
    for (const type of ['hashchange', 'pageshow']) addEventListener(type, render);
    this.#stops = [
      () => removeEventListener('hashchange', render),
      () => removeEventListener('pageshow', render),
      showStorageNote(this),
    ];
    this.#start().catch(() => this.#note(this.dataset['sayNoNames']));
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
    this.#undo?.withdraw();
  }

  async #start(): Promise<void> {
    this.#names = await Names.fetch(this.dataset['names'] ?? '');
    this.#stops.push(
      $readingList.subscribe(() => this.#render()),
      $ticks.subscribe(() => this.#renderTicks()),
    );
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'change' && target instanceof HTMLInputElement) {
      changeTicks([[target.dataset['item'] ?? '', target.checked ? today() : undefined]]);
    }
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    const act = button?.dataset['act'] ?? '';
    if (type !== 'click' || !button) return;
    const address = button.closest<HTMLElement>('[data-address]')?.dataset['address'];
    const entry = this.#entries.find((one) => one.address === address);
    if (entry) this.#arrange(entry, act);
    else if (act === 'link' || act === 'markdown') void this.#copy(act);
    else if (act === 'keep') this.#keep();
    else if (act === 'clear') this.#clear();
    else if (act === 'undo') this.#undo?.take();
  }

  /** Addresses as they are now, in order. */
  get #list(): List {
    return this.#entries.map(({ address }) => address);
  }

  #render(): void {
    const rows = this.querySelector('ol');
    const template = this.querySelector('template');
    if (!this.#names || !rows || !template) return;
    const opened = fromFragment(location.hash);
    const isMine = opened.kind === 'none';
    const list = opened.kind === 'list' ? opened.list : isMine ? $readingList.get() : [];
    const found = list.flatMap((address) => this.#names?.find(address) ?? []);
    // Two entries may have moved to one place.
    this.#entries = [...new Map(found.map((entry) => [entry.address, entry])).values()];
    this.dataset['kind'] = isMine ? 'mine' : 'opened';
    this.toggleAttribute('data-empty', this.#entries.length === 0);
    rows.replaceChildren(rowsOf(this.#entries, template, this.dataset['base'] ?? '/'));
    this.#renderTicks();

    const lost = list.length - found.length + (opened.kind === 'list' ? opened.lost : 0);
    if (opened.kind === 'newer') this.#note(this.dataset['sayNewer']);
    else if (opened.kind === 'unreadable') this.#note(this.dataset['sayUnreadable']);
    else this.#note(lost > 0 ? fill(this.dataset['sayLost'], { n: lost }) : '');
  }

  #renderTicks(): void {
    const boxes = [...this.querySelectorAll('input')];
    for (const box of boxes) box.checked = $ticks.get().has(box.dataset['item'] ?? '');
    const done = boxes.filter((box) => box.checked).length;
    const meter = this.querySelector('[data-progress]');
    meter?.toggleAttribute('data-complete', done > 0 && done === boxes.length);
    const bar = meter?.querySelector('progress');
    if (bar) [bar.max, bar.value] = [Math.max(boxes.length, 1), done];
    const text = meter?.querySelector('span');
    if (text) text.textContent = fill(this.dataset['sayProgress'], { done, total: boxes.length });
  }

  /** Moves an entry or takes it out, and keeps the focus where the reader works. */
  #arrange(entry: Known, act: string): void {
    const before = this.#list;
    const at = before.indexOf(entry.address);
    const name = nameOf(entry);
    const after =
      act === 'remove' ? before.toSpliced(at, 1) : withMoved(before, entry.address, act === 'up' ? -1 : 1);
    this.#undo?.withdraw();
    $readingList.set(after);
    focusRow(this, act === 'remove' ? (after[at] ?? after.at(-1) ?? '') : entry.address, act);
    if (act === 'remove') this.#say('sayTaken', { name });
    else this.#say('sayMoved', { name, n: after.indexOf(entry.address) + 1, total: after.length });
  }

  async #copy(act: 'link' | 'markdown'): Promise<void> {
    const { origin, pathname } = location;
    const link = origin + pathname + toFragment(this.#list);
    const base = origin + (this.dataset['base'] ?? '/');
    const entries = this.#entries.map((entry) => ({
      name: nameOf(entry),
      url: base + entry.address.slice(1),
    }));
    const copied = await copyText(
      act === 'link' ? link : listAsMarkdown(this.dataset['title'] ?? '', link, entries),
    );
    if (!copied) this.#say('sayCopyFailed');
    else this.#say(act === 'link' ? 'sayLinkCopied' : 'sayMarkdownCopied', { n: entries.length });
  }

  /** Adds an opened list to the reader's own, and shows that one. */
  #keep(): void {
    $readingList.set(asList([...$readingList.get(), ...this.#list]));
    history.pushState(null, '', location.pathname);
    this.#render();
    this.#say('sayKept', { n: this.#entries.length });
    this.querySelector<HTMLElement>('[data-act=link]')?.focus();
  }

  #clear(): void {
    const list = this.#list;
    $readingList.set([]);
    this.#undo?.offer(() => {
      $readingList.set(list);
      this.#say('sayRestored', { n: list.length });
      this.querySelector<HTMLElement>('[data-act=clear]')?.focus();
    });
    this.#say('sayCleared');
    this.querySelector<HTMLElement>('[data-act=undo]')?.focus();
  }

  #note(text = ''): void {
    const note = this.querySelector('[data-note]');
    if (note && note.textContent !== text) note.textContent = text;
  }

  #say(key: string, values: Readonly<Record<string, string | number>> = {}): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = fill(this.dataset[key], values);
  }
}
