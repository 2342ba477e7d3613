import { type Atom, atom } from './atom.ts';
import { storageKey } from './keys.ts';
import { $storage, forget, read, write } from './storage.ts';

/** How a value becomes text and back. */
export interface Codec<T> {
  /** The value of a stored text; undefined when the text is not one of ours. Must not throw. */
  parse(text: string): T | undefined;
  /** The text of a value; undefined for a value that needs no storage. */
  format(value: T): string | undefined;
}

/**
 * A store that outlives the page, follows other tabs and re-reads after back and forward.
 * Text that cannot be read is set aside under `<key>:unreadable` and reported by `$storage`.
 *
 * @param name name of the value, without prefix and version
 * @param initial the value when nothing (readable) is stored
 */
export function persisted<T>(name: string, initial: T, { parse, format }: Codec<T>): Atom<T> {
  const key = storageKey(name);
  let text = read(key);

  const decode = (): T => {
    if (text === undefined) return initial;
    const value = parse(text);
    if (value !== undefined) return value;
    write(`${key}:unreadable`, text);
    $storage.set('unreadable');
    return initial;
  };
  const store = atom(decode());

  /** Takes over what another tab has stored meanwhile. */
  const follow = () => {
    const now = read(key);
    if (now === text) return;
    text = now;
    store.set(decode());
  };
  if (typeof window !== 'undefined') {
    addEventListener('storage', (event) => {
      forget(event.key);
      follow();
    });
    addEventListener('pageshow', follow);
  }

  return {
    ...store,
    // A read before a change sees the storage as it is, so that two tabs do not undo each other.
    get() {
      follow();
      return store.get();
    },
    set(value) {
      text = format(value);
      write(key, text);
      store.set(value);
    },
  };
}
