/** How long a reset can be taken back, in ms. */
const UNDO_TIME = 10_000;

/**
 * Offers to take something back: shows a button for ten seconds. While the reader is on the button, with the keyboard or
 * the pointer, the time does not run out (WCAG 2.2.1).
 */
export class Undo {
  readonly #button: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #action: (() => void) | undefined;
  readonly #expired: () => void;

  /** @param expired called when the offer ends without having been taken */
  constructor(button: HTMLElement, expired: () => void) {
    this.#button = button;
    this.#expired = expired;
  }

  offer(action: () => void): void {
    this.#action = action;
    this.#button.hidden = false;
    this.#wait();
  }

  /** Takes it back. */
  take(): void {
    const action = this.#action;
    this.#end();
    action?.();
  }

  /** Ends the offer: time is up, or the reader has gone on to something else. */
  withdraw(): void {
    if (!this.#action) return;
    this.#end();
    this.#expired();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => (this.#button.matches(':focus-visible, :hover') ? this.#wait() : this.withdraw()),
      UNDO_TIME,
    );
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#action = undefined;
    this.#button.hidden = true;
  }
}
