import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { minify, type Plugin } from 'vite';
import { getPlaybook } from '../loader/playbook.ts';
import { contentDir, readTree } from '../loader/walk.ts';
import { LOCALES } from '../model/schema/common.ts';
import { buildTitleIndex } from '../search/build/title-index.ts';

/** `virtual:search-titles/zh`: the title index of a language as a module, fetched when a reader wants to search. */
const MODULE = /^virtual:search-titles\/(zh|en)$/;

/**
 * Words per chunk of the full-text index; Pagefind's own is 20,000. A search fetches one chunk per word, and a small
 * one costs 3 KB instead of 33. The setting is not documented: without it searches still work, they fetch more.
 */
const CHUNK_WORDS = '1500';

/** What a search needs of Pagefind's output: not its user interfaces, and not its worker. */
const isNeeded = (path: string): boolean =>
  !/^pagefind-|-ui\.|playground/.test(path) || path === 'pagefind-entry.json';

/**
 * Makes what search works with: the title index of each language as a module of the site's JavaScript, and, when the
 * pages stand in the output folder, Pagefind's full-text index of them, one per `<html lang>`.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [titleModules()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const pages = await indexText(fileURLToPath(dir));
        logger.info(
          `search: ${pages} pages in the full-text index (${Math.round(performance.now() - started)} ms)`,
        );
      },
    },
  };
}

function titleModules(): Plugin {
  return {
    name: 'search-titles',
    resolveId: (id) => (MODULE.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const locale = LOCALES.find((locale) => id === `\0virtual:search-titles/${locale}`);
      if (!locale) return undefined;
      const { files } = await readTree(process.cwd(), contentDir());
      const index = buildTitleIndex(await getPlaybook(), locale, [...files.values()].join('\n'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(index))})`;
    },
  };
}

/**
 * Indexes the pages of a built site into its folder `pagefind/`.
 * @param dir the output folder
 * @returns how many pages were indexed
 * @throws with Pagefind's own words when it fails
 */
export async function indexText(dir: string): Promise<number> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_WORDS;
  try {
    const { index, errors } = await createIndex({
      excludeSelectors: ['svg', 'script', 'button', '[hidden]'],
    });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: dir });
    const made = await index.getFiles();
    const problems = [...added.errors, ...made.errors];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const target = join(dir, 'pagefind');
    await rm(target, { recursive: true, force: true });
    await Promise.all(made.files.filter(({ path }) => isNeeded(path)).map((file) => write(target, file)));
    return added.page_count;
  } finally {
    await close();
  }
}

async function write(target: string, { path, content }: IndexFile): Promise<void> {
  const file = join(target, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    path.endsWith('.js') ? (await minify(path, Buffer.from(content).toString('utf8'))).code : content,
  );
}
