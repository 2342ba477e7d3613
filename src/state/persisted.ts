import { persistentAtom, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import { storageKey } from './keys.ts';
import { $storage, engine, forget, write } from './storage.ts';

setPersistentEngine(engine, windowPersistentEvents);
if (typeof window !== 'undefined') addEventListener('storage', ({ key }) => forget(key));

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
export function persisted<T>(name: string, initial: T, { parse, format }: Codec<T>): WritableAtom<T> {
  const key = storageKey(name);
  const decode = (text: string): T => {
    const value = parse(text);
    if (value !== undefined) return value;
    write(`${key}:unreadable`, text);
    $storage.set('unreadable');
    return initial;
  };
  return persistentAtom<T>(key, initial, { decode, encode: format });
}
