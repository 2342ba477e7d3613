import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Plugin } from 'vite';
import { HTML_LANG } from '../i18n/paths.ts';
import { getPlaybook } from '../loader/playbook.ts';
import { contentDir, readTree } from '../loader/walk.ts';
import { LOCALES, type Locale } from '../model/schema/common.ts';
import { excerptText } from '../search/build/excerpt-text.ts';
import { buildPostings } from '../search/build/postings.ts';
import { buildTitleIndex } from '../search/build/title-index.ts';
import { withoutLanguage } from '../search/merge.ts';
import type { PagefindFragment } from '../search/text.ts';

/** `virtual:search-titles/zh`: the title index of a language as a module, fetched when a reader wants to search. */
const MODULE = /^virtual:search-titles\/(zh|en)$/;

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
 * Indexes the pages of a built site: Pagefind's index into its folder `pagefind/`, and the postings that our search
 * looks words up in into `search-index/<language>/`.
 * @param dir the output folder
 * @returns how many pages were indexed
 * @throws with Pagefind's own words when it fails
 */
export async function indexText(dir: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({
      excludeSelectors: ['svg', 'script', 'button', '[hidden]'],
    });
    if (!index) throw new Error(errors.join('\n'));
    const sources = await Array.fromAsync(glob('**/*.html', { cwd: dir }));
    const added = await Promise.all(
      sources.sort().map(async (sourcePath) => {
        const content = excerptText(await readFile(join(dir, sourcePath), 'utf8'));
        return index.addHTMLFile({ sourcePath, content });
      }),
    );
    const { files, errors: unwritten } = await index.getFiles();
    const problems = [...added.flatMap(({ errors }) => errors), ...unwritten];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await replaceFolder(
      join(dir, 'pagefind'),
      files.filter(({ path }) => isNeeded(path)),
    );
    await replaceFolder(
      join(dir, 'search-index'),
      LOCALES.flatMap((locale) => postingFiles(files, locale)),
    );
    return files.filter(({ path }) => path.startsWith('fragment/')).length;
  } finally {
    await close();
  }
}

/** The postings of one language, made from the pages as Pagefind has read them. */
function postingFiles(files: readonly IndexFile[], locale: Locale): IndexFile[] {
  const prefix = `fragment/${HTML_LANG[locale].toLowerCase()}_`;
  const pages = files
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path, content }) => {
      const fragment: PagefindFragment = JSON.parse(
        gunzipSync(content)
          .toString('utf8')
          .replace(/^[^{]*/, ''),
      );
      return {
        fragment: path.slice('fragment/'.length),
        path: withoutLanguage(fragment.url),
        title: fragment.meta['title'] ?? '',
        // Labels of tick boxes are not in the text, but they are anchors.
        text: [fragment.content.replaceAll('\u200b', ''), ...fragment.anchors.map(({ text }) => text)].join(
          '\n',
        ),
      };
    })
    .sort((a, b) => (a.fragment < b.fragment ? -1 : 1));
  // A fragment's name changes with its text.
  const version = createHash('sha256')
    .update(pages.map(({ fragment }) => fragment).join())
    .digest('hex')
    .slice(0, 8);
  const { manifest, shards } = buildPostings(pages, version);
  const file = (name: string, value: unknown): IndexFile => ({
    path: `${locale}/${name}.json`,
    content: Buffer.from(JSON.stringify(value)),
  });
  return [file('pages', manifest), ...shards.map((shard, at) => file(String(at), shard))];
}

async function replaceFolder(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await Promise.all(
    [...new Set(files.map(({ path }) => dirname(join(folder, path))))].map((made) =>
      mkdir(made, { recursive: true }),
    ),
  );
  await Promise.all(files.map(({ path, content }) => writeFile(join(folder, path), content)));
}
