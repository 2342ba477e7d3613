import {
  campaignLink,
  refuse,
  UTM_INPUTS,
  type UtmInput,
  type UtmRules,
  type UtmValues,
} from '../../model/derived/utm.ts';
import type { Listed, Refusal } from '../../model/derived/utm-value.ts';
import { copyText } from '../shared/copy-text.ts';
import { fill, pageString, say } from '../shared/voice.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const isInput = (name: string): name is UtmInput => UTM_INPUTS.some((input) => input === name);

/**
 * `<utm-builder data-say-… data-most>` around a form with one field per `UTM_INPUTS`; lists of allowed values are the
 * options of its selects and datalists. Each refusal is explained beside its field, and the finished link stands in
 * `[data-link]`. Nothing is stored or sent.
 */
export class UtmBuilder extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    for (const type of ['submit', 'reset', 'input', 'change', 'click'])
      this.#form?.addEventListener(type, this);
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (type === 'submit') {
      event.preventDefault();
      this.#submit();
    } else if (type === 'reset') {
      setTimeout(() => this.#clear()); // after the browser has emptied the fields
    } else if (type === 'click') {
      if (target instanceof Element && target.closest('[data-act=copy]')) void this.#copy();
    } else if (
      (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) &&
      isInput(target.name)
    ) {
      // While somebody types, only what has been refused already is looked at again.
      if (type === 'change' || target.ariaInvalid === 'true')
        this.#check(target, target.name, type === 'change');
      this.#show();
    }
  }

  #field(name: UtmInput): Field | null {
    const field = this.#form?.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null;
  }

  /** The values of a list and the names by which people know them. */
  #listed(name: UtmInput): readonly Listed[] {
    const field = this.#field(name);
    const options = field instanceof HTMLSelectElement ? field.options : (field?.list?.options ?? []);
    return [...options].map(({ value, label, dataset }) => ({
      id: value,
      names: [label, ...(dataset['also'] ?? '').split('|')].filter((text) => text !== ''),
    }));
  }

  #rules(): UtmRules {
    return {
      sources: this.#listed('source'),
      media: this.#listed('medium'),
      goals: this.#listed('goal'),
      mostWords: Number(this.dataset['most']),
    };
  }

  #values(): UtmValues {
    const value = (name: UtmInput) => this.#field(name)?.value ?? '';
    return {
      url: value('url'),
      quarter: value('quarter'),
      goal: value('goal'),
      market: value('market'),
      short: value('short'),
      source: value('source'),
      medium: value('medium'),
      content: value('content'),
      term: value('term'),
      id: value('id'),
    };
  }

  #words({ code, better }: Refusal): string {
    const why = fill(this.dataset[`say${code.charAt(0).toUpperCase()}${code.slice(1)}`], {
      most: this.dataset['most'] ?? '',
    });
    return better === null ? why : `${why}${fill(this.dataset['sayWrite'], { better })}`;
  }

  /** Explains what is wrong with a field, or takes the explanation away. */
  #check(field: Field, name: UtmInput, isLoud: boolean): boolean {
    const refusal = refuse(name, field.value, this.#rules());
    const why = this.querySelector(`#${field.id}-why`);
    const words = refusal ? this.#words(refusal) : '';
    if (why && why.textContent !== words) {
      why.textContent = words;
      if (isLoud && words) say(words);
    }
    field.ariaInvalid = refusal ? 'true' : null;
    return refusal === null;
  }

  #submit(): void {
    const refused = UTM_INPUTS.flatMap((name) => {
      const field = this.#field(name);
      return field && !this.#check(field, name, false) ? [field] : [];
    });
    this.#show();
    say(
      refused.length > 0
        ? fill(this.dataset['sayMend'], { n: refused.length })
        : (this.dataset['sayReady'] ?? ''),
    );
    refused[0]?.focus();
  }

  #clear(): void {
    for (const why of this.querySelectorAll('.utm-why')) why.textContent = '';
    for (const name of UTM_INPUTS) {
      const field = this.#field(name);
      if (field) field.ariaInvalid = null;
    }
    this.#show();
  }

  /** Shows the link as soon as nothing is refused. */
  #show(): void {
    const values = this.#values();
    const rules = this.#rules();
    const link = UTM_INPUTS.every((name) => refuse(name, values[name], rules) === null)
      ? campaignLink(values)
      : '';
    const output = this.querySelector<HTMLElement>('[data-link]');
    const copy = this.querySelector<HTMLButtonElement>('[data-act=copy]');
    if (output) output.textContent = link || (output.dataset['waiting'] ?? '');
    if (output) output.toggleAttribute('data-ready', link !== '');
    if (copy) copy.disabled = link === '';
  }

  async #copy(): Promise<void> {
    const link = this.querySelector('[data-link][data-ready]')?.textContent ?? '';
    const copied = link !== '' && (await copyText(link));
    say(copied ? (this.dataset['sayCopied'] ?? '') : pageString('copyFailed'), { seen: true });
  }
}
