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
    if (button.dataset['act'] === 'download') {
      const { saveFile } = await import('../shared/save-file.ts');
      saveFile(`${this.dataset['name'] ?? 'template'}.md`, text, 'text/markdown');
    } else say(pageString((await copyText(text)) ? 'copied' : 'copyFailed'), { seen: true });
  }
}
