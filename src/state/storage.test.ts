import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A storage with room for `room` characters in all. */
class FakeStorage {
  readonly entries = new Map<string, string>();
  room: number;
  constructor(room = 1000) {
    this.room = room;
  }
  getItem = (key: string) => this.entries.get(key) ?? null;
  removeItem = (key: string) => this.entries.delete(key);
  setItem = (key: string, text: string) => {
    if (text.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.entries.set(key, text);
  };
}

const fresh = async (storage: unknown) => {
  vi.stubGlobal('localStorage', storage);
  return import('./storage.ts');
};

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('a storage that works', () => {
  it('gives back what was written, and nothing after removal', async () => {
    const { read, write, $storage } = await fresh(new FakeStorage());
    write('k', 'v');
    expect(read('k')).toBe('v');
    write('k', undefined);
    expect(read('k')).toBeUndefined();
    expect($storage.get()).toBe('ok');
  });
});

describe('a storage that does not', () => {
  it.each([
    ['is missing', undefined],
    ['is null, as in some web views', null],
  ])('%s: memory takes over, and says so', async (_, storage) => {
    const { read, write, $storage } = await fresh(storage);
    write('k', 'v');
    expect(read('k')).toBe('v');
    expect($storage.get()).toBe('blocked');
  });

  it('throws when touched: memory takes over, and says so', async () => {
    const { read, write, $storage } = await fresh(undefined);
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    write('k', 'v');
    expect(read('k')).toBe('v');
    expect($storage.get()).toBe('blocked');
    vi.restoreAllMocks();
  });

  it('is full: the new value shadows the stored one until there is room again', async () => {
    const storage = new FakeStorage();
    const { read, write, $storage } = await fresh(storage);
    write('k', 'old');
    storage.room = 3;
    write('k', 'longer');
    expect([read('k'), storage.getItem('k'), $storage.get()]).toEqual(['longer', 'old', 'full']);
    storage.room = 1000;
    write('k', 'longer still');
    expect([read('k'), storage.getItem('k'), $storage.get()]).toEqual(['longer still', 'longer still', 'ok']);
  });

  it('takes over what another tab has managed to save', async () => {
    const storage = new FakeStorage(0);
    const { read, write, forget } = await fresh(storage);
    write('k', 'mine');
    storage.entries.set('k', 'theirs');
    expect(read('k')).toBe('mine');
    forget('k');
    expect(read('k')).toBe('theirs');
  });
});
