import { atom } from './atom.ts';

/**
 * How well the browser keeps what the reader does: `blocked` (the browser forbids storage), `full` (the last write
 * did not fit), `unreadable` (something was stored that is not ours or is damaged).
 */
export type StorageState = 'ok' | 'blocked' | 'full' | 'unreadable';

/** What an island tells the reader about storage; see `islands/shared/storage-note.ts`. */
export const $storage = atom<StorageState>('ok');

/** Values that could not be written. They shadow the storage for as long as the page lives. */
const memory = new Map<string, string>();

/** The storage, or undefined where the browser has none or throws at the mere mention of it. */
function local(): Storage | undefined {
  try {
    const storage: Storage | null | undefined = globalThis.localStorage;
    if (storage) return storage;
  } catch {}
  $storage.set('blocked');
  return undefined;
}

/** The stored text, or undefined. Never throws. */
export function read(key: string): string | undefined {
  try {
    return memory.get(key) ?? local()?.getItem(key) ?? undefined;
  } catch {
    $storage.set('blocked');
    return undefined;
  }
}

/** Stores a text, or removes it when undefined; keeps it in memory when the browser refuses. Never throws. */
export function write(key: string, text: string | undefined): void {
  memory.delete(key);
  const storage = local();
  try {
    if (text === undefined) storage?.removeItem(key);
    else if (storage) storage.setItem(key, text);
    else memory.set(key, text);
    if (storage && $storage.get() === 'full') $storage.set('ok');
  } catch {
    if (text !== undefined) memory.set(key, text);
    $storage.set('full');
  }
}

/** What another tab has managed to save is newer than what this one could not. */
export function forget(key: string | null): void {
  if (key === null) memory.clear();
  else memory.delete(key);
}
