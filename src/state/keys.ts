/**
 * Names of everything the playbook keeps in `localStorage`: `playbook:v<version>:<name>`.
 *
 * | key                            | value                                                        |
 * |--------------------------------|--------------------------------------------------------------|
 * | `playbook:v1:ticks`            | JSON object: item id, or `read:` and the address of what has |
 * |                                | been read, → date of ticking, `YYYY-MM-DD`                   |
 * | `playbook:v1:theme`            | `light` or `dark`; absent means: as the system has it        |
 * | `playbook:v1:list`             | JSON array of addresses picked for a reading list            |
 * | `playbook:v1:searches`         | JSON array of the last searches, newest first                |
 * | `playbook:v1:<name>:unreadable`| what stood under `<name>` when it could not be read          |
 *
 * What needs no migration: items added, moved, reworded or removed (ticks go by item id; a tick whose item is gone
 * is kept and counts again when the item returns), and a new key beside the others.
 *
 * When the shape of a value changes: raise VERSION, and where the store of that value is made pass
 * `persisted` an `initial` that is read, once, from the old key by the old parser (keep that parser and its tests).
 * Leave the old key in place: a reader may have an older tab open, and a rollback then loses nothing.
 */
const VERSION = 1;

/** The full key of a value, e.g. `playbook:v1:ticks`. */
export const storageKey = (name: string): string => `playbook:v${VERSION}:${name}`;
