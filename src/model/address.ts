/*
 * An address is a path, or a path and an anchor, without language and base: `/roles/data-analyst/#kpis`. Browser code uses
 * this too: nothing heavy belongs here.
 */

/** Kebab-case folders with a slash at the end, then perhaps an anchor. */
export const ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** Path and anchor of an address; the anchor is empty where there is none. */
export function splitAddress(address: string): readonly [path: string, anchor: string] {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
