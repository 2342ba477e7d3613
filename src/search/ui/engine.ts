import type { Locale } from '../../model/schema/common.ts';
import { SearchEngine } from '../engine.ts';
import { sources } from '../sources.ts';

let engine: SearchEngine | undefined;

/** The one engine of the page, in the page's language. */
export function pageEngine(): SearchEngine {
  const locale: Locale = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
  engine ??= new SearchEngine(locale, sources);
  return engine;
}
