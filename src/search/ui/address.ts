import { type Kind, parseKind } from '../kinds.ts';

/** Query and filter of an address: `?q=…&kind=…`. */
export function readAddress(search: string): { readonly typed: string; readonly kind: Kind | undefined } {
  const params = new URLSearchParams(search);
  return { typed: params.get('q')?.slice(0, 120) ?? '', kind: parseKind(params.get('kind')) };
}

/** The address of a search, to be put behind the path. */
export function writeAddress(typed: string, kind: Kind | undefined): string {
  const params = new URLSearchParams();
  if (typed.trim()) params.set('q', typed.trim());
  if (kind) params.set('kind', kind);
  const text = params.toString();
  return text && `?${text}`;
}
