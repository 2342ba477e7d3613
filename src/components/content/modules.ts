import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

interface MdxModule {
  readonly Content: AstroComponentFactory;
}

const modules = import.meta.glob<MdxModule>('@content/**/*.mdx');

/**
 * The compiled text of a page.
 * @param file path relative to the project, e.g. `content/roles/zh.mdx`
 * @throws when Vite knows no such file.
 */
export async function contentOf(file: string): Promise<AstroComponentFactory> {
  const load = modules[`/${file}`];
  if (!load) throw new Error(`no compiled text for ${file}`);
  return (await load()).Content;
}
