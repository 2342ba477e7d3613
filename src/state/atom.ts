/** A value that tells those who care when it changes. */
export interface Atom<T> {
  get(): T;
  set(value: T): void;
  /** Calls the listener now and at every change. @returns a function that stops it */
  subscribe(listener: (value: T) => void): () => void;
}

/** Makes an atom. A listener that throws is reported and stops nobody else. */
export function atom<T>(initial: T): Atom<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) {
        try {
          listener(value);
        } catch (error) {
          reportError(error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(value);
      return () => listeners.delete(listener);
    },
  };
}
