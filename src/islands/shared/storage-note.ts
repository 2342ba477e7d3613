import { $storage } from '../../state/storage.ts';

/**
 * Tells the reader, in the island's own `[data-storage-note]` (role=status), when what they do is not kept: its
 * `data-blocked`, `data-full` and `data-unreadable` hold the words.
 * @returns a function that stops watching
 */
export function showStorageNote(island: HTMLElement): () => void {
  const note = island.querySelector<HTMLElement>('[data-storage-note]');
  return $storage.subscribe((state) => {
    if (note) note.textContent = note.dataset[state] ?? '';
  });
}
