import { fill } from '../shared/voice.ts';
import { type Criteria, type KpiFacts, meets, parseCriteria, withCriteria } from './criteria.ts';

const NOTHING: Criteria = { goal: '', role: '', category: '' };

/**
 * `<kpi-filter>` around selects (`goal`, `role`, `category`) and a button `[data-act=reset]`. It filters the page's KPIs,
 * which are `[data-kpi]`, in `[data-kpi-group="<category>"]`. What is chosen stands in the query
 * of the address, so that it can be linked to. What the fragment of the address names is never hidden.
 */
export class KpiFilter extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    window.addEventListener('hashchange', this);
    window.addEventListener('pageshow', this); // the address is right, not what the browser put back into the selects
    // The file is fetched at the first touch: a fast reader has chosen by now.
    const chosen = this.#chosen();
    if (location.search === '' && Object.values(chosen).some(Boolean)) this.#choose(chosen);
    else this.#restore();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this);
    window.removeEventListener('pageshow', this);
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'pageshow') this.#restore();
    if (type === 'hashchange') this.#apply(this.#chosen());
    if (type === 'change') this.#choose(this.#chosen());
    if (type === 'click' && target instanceof Element && target.closest('[data-act=reset]'))
      this.#choose(NOTHING);
  }

  #select = (name: string) => this.querySelector<HTMLSelectElement>(`select[name=${name}]`);

  #chosen(): Criteria {
    const value = (name: string) => this.#select(name)?.value ?? '';
    return { goal: value('goal'), role: value('role'), category: value('category') };
  }

  #restore(): void {
    const isOffered = (name: string, value: string) =>
      [...(this.#select(name)?.options ?? [])].some((option) => option.value === value);
    this.#show(parseCriteria(location.search, isOffered));
  }

  /** Puts criteria into the selects and onto the page. */
  #show(criteria: Criteria): void {
    for (const [name, value] of Object.entries(criteria)) {
      const select = this.#select(name);
      if (select) select.value = value;
    }
    this.#apply(criteria);
  }

  #choose(criteria: Criteria): void {
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${withCriteria(location.search, criteria)}${location.hash}`,
    );
    this.#show(criteria);
  }

  #apply(criteria: Criteria): void {
    const target = document.querySelector(':target');
    const items = [...document.querySelectorAll<HTMLElement>('[data-kpi]')];
    let shown = 0;
    for (const item of items) {
      item.hidden = !meets(factsOf(item), criteria) && !(target && item.contains(target));
      if (!item.hidden) shown += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-kpi-group]')) {
      group.hidden = !group.querySelector('[data-kpi]:not([hidden])');
      if (group.hidden && target && group.contains(target)) {
        this.#choose(NOTHING); // somebody wants a whole category that the filter has emptied
        target.scrollIntoView();
        return;
      }
    }
    this.#say(shown, items.length);
  }

  #say(n: number, total: number): void {
    const status = this.querySelector<HTMLElement>('[data-count]');
    const text = n === 0 ? (this.dataset['sayNone'] ?? '') : fill(this.dataset['sayCount'], { n, total });
    if (status && status.textContent !== text) status.textContent = text;
  }
}

/** What an entry says to everybody: its links lead to owner and goals, and it stands in the group of its category. */
function factsOf(item: HTMLElement): KpiFacts {
  const links = [...item.querySelectorAll<HTMLAnchorElement>('dd a')];
  const ids = (pattern: RegExp) => links.flatMap(({ href }) => pattern.exec(href)?.[1] ?? []);
  return {
    goals: ids(/#goal-([\w-]+)$/),
    owner: ids(/\/roles\/([\w-]+)\/$/)[0] ?? '',
    category: item.closest<HTMLElement>('[data-kpi-group]')?.dataset['kpiGroup'] ?? '',
  };
}
