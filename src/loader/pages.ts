import type { Page } from '../model/playbook.ts';
import type { Problem } from '../model/problem.ts';
import type { Origin } from './data.ts';
import { folderOf, folderPath, pageKind } from './page-kind.ts';
import { type PageFile, readPage } from './read-page.ts';
import type { ContentTree } from './walk.ts';

/** All pages with MDX text. */
export interface Pages {
  /** By section order, then `order`, then path. A page that lacks a language shows the other one in both. */
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
  /** Origins of front matter. */
  readonly origins: ReadonlyMap<object, Origin>;
  /** Files whose text could not be read, relative to the project. */
  readonly malformed: ReadonlySet<string>;
  /** Front matter keys that hold a stand-in, by file. */
  readonly refused: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Position of a page among all: its section's place in the navigation; the home page first, unknown sections last. */
function rank(page: Page, sections: readonly string[]): number {
  if (page.section === '') return -1;
  const index = sections.indexOf(page.section);
  return index < 0 ? sections.length : index;
}

/**
 * Reads every `zh.mdx` and `en.mdx` and pairs them.
 * @param sections the sections in the order of the navigation
 * @param read reads one file; replaced by a caching one in development
 */
export function readPages({ base, files }: ContentTree, sections: readonly string[], read = readPage): Pages {
  const texts = new Map<string, PageFile>();
  for (const [path, source] of files) {
    if (/(?:^|\/)(?:zh|en)\.mdx$/.test(path)) texts.set(path, read(`${base}/${path}`, source));
  }
  const folders = new Set([...texts.keys()].map(folderOf));
  const pages = [...folders].flatMap((folder): Page[] => {
    const name = (locale: string) => (folder === '' ? `${locale}.mdx` : `${folder}/${locale}.mdx`);
    const zh = texts.get(name('zh')) ?? texts.get(name('en'));
    const en = texts.get(name('en')) ?? zh;
    if (!zh || !en) return [];
    const path = folderPath(folder);
    return [
      { path, kind: pageKind(path, files), section: folder.split('/')[0] ?? '', zh: zh.text, en: en.text },
    ];
  });
  pages.sort(
    (a, b) =>
      rank(a, sections) - rank(b, sections) ||
      a.zh.front.order - b.zh.front.order ||
      (a.path < b.path ? -1 : 1),
  );
  const all = [...texts.values()];
  return {
    pages,
    problems: all.flatMap((file) => file.problems),
    origins: new Map(
      all.map(({ text, locate, locateKey }) => [
        text.front,
        { file: text.file, path: [], locate, locateKey },
      ]),
    ),
    malformed: new Set(all.filter((file) => file.malformed).map(({ text }) => text.file)),
    refused: new Map(all.map(({ text, refused }) => [text.file, refused])),
  };
}
