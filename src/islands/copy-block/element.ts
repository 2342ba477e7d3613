import { copyText } from '../shared/copy-text.ts';
import { pageString, say } from '../shared/voice.ts';

/**
 * `<copy-block data-name>` around a block of text in a `pre`: buttons `[data-act=copy]`
 * and `[data-act=download]` take it away as Markdown. Without JavaScript the text is there to be selected.
 */
export class CopyBlock extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
  }

  async handleEvent({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    if (!button) return;
    const text = this.querySelector('pre')?.textContent ?? '';
    if (button.dataset['act'] === 'download') this.#download(text);
    else say(pageString((await copyText(text)) ? 'copied' : 'copyFailed'), { seen: true });
  }

  #download(text: string): void {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${this.dataset['name'] ?? 'template'}.md`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000); // some browsers start reading late
  }
}
