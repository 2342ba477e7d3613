import { readPage } from './read-page.ts';

/** A reader of MDX files that reads each text once: what has not changed comes from memory. */
export function rememberingReader(): typeof readPage {
  const memory = new Map<string, { readonly source: string; readonly page: ReturnType<typeof readPage> }>();
  return (file, source) => {
    const known = memory.get(file);
    if (known?.source === source) return known.page;
    const page = readPage(file, source);
    memory.set(file, { source, page });
    return page;
  };
}
