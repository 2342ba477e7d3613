/** Adds ordinary marketing pages to a copy of the built site, to see whether search still finds ours among them. */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HTML_LANG } from '../../src/i18n/paths.ts';
import { indexText } from '../../src/integrations/search-index.ts';
import { LOCALES, type Locale } from '../../src/model/schema/common.ts';
import { TYPES } from '../../src/search/kinds.ts';
import type { PackedIndex } from '../../src/search/title-index.ts';
import { PHRASES } from './phrases.ts';

/** A generated page. */
interface FillerPage {
  readonly path: string;
  readonly title: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
}

/** The same numbers on every machine (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Copies a built site and adds pages of the kind that a marketing team writes by the dozen. Their titles, headings and
 * sentences are full of the playbook's own words, so that they compete for every query.
 *
 * @param count pages per language
 */
export async function withFiller(dist: string, target: string, count: number): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  cpSync(dist, target, { recursive: true });
  for (const locale of LOCALES) {
    const { file, index } = await titleModule(target, locale);
    const topics = index.own
      .filter((_, at) =>
        ['kpi', 'term', 'role', 'sop', 'skill', 'goal', 'step'].includes(TYPES[index.type[at] ?? 0] ?? ''),
      )
      .map((own) => own.split('|')[0] ?? '');
    const pages = makePages(locale, topics, count);
    for (const page of pages) write(target, locale, page);
    writeFileSync(
      file.path,
      file.text.replace(
        /JSON\.parse\([\s\S]*\)/,
        () => `JSON.parse(${JSON.stringify(JSON.stringify(withPages(index, pages)))})`,
      ),
    );
  }
  await indexText(target);
}

/** The module of the title index in the built site. */
async function titleModule(dir: string, locale: Locale) {
  for (const name of globSync('_astro/*.js', { cwd: dir })) {
    const path = join(dir, name);
    const text = readFileSync(path, 'utf8');
    if (!text.includes('syllables') || !/^.{0,40}JSON\.parse\(/s.test(text)) continue;
    const module: Record<string, unknown> = await import(pathToFileURL(path).href);
    const index = Object.values(module).find(isIndex);
    if (index?.locale === locale) return { file: { path, text }, index };
  }
  throw new Error(`${dir}: the title index (${locale}) is not in the built site; is search built in?`);
}

const isIndex = (value: unknown): value is PackedIndex =>
  typeof value === 'object' && value !== null && 'syllables' in value;

function makePages(locale: Locale, topics: readonly string[], count: number): readonly FillerPage[] {
  const roll = dice(locale === 'zh' ? 11 : 23);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(roll() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const { titles, headings, sentences } = PHRASES[locale];
  const say = (template: string) =>
    template
      .replace(/\{(\w)\}/g, () => pick(topics))
      .replace(/#/g, () => String(2 + Math.floor(roll() * 40)));
  return Array.from({ length: count }, (_, at) => ({
    path: `/articles/${pick(['notes', 'cases', 'tips'])}-${at + 1}/`,
    title: say(pick(titles)),
    sections: Array.from({ length: 3 + Math.floor(roll() * 4) }, (_, i) => ({
      id: `part-${i + 1}`,
      heading: say(pick(headings)),
      paragraphs: Array.from({ length: 2 }, () =>
        Array.from({ length: 4 }, () => say(pick(sentences))).join(locale === 'zh' ? '' : ' '),
      ),
    })),
  }));
}

function write(dir: string, locale: Locale, { path, title, sections }: FillerPage): void {
  const file = join(dir, locale === 'en' ? 'en' : '', path, 'index.html');
  const body = sections.map(
    ({ id, heading, paragraphs }) =>
      `<h2 id="${id}">${heading}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html><html lang="${HTML_LANG[locale]}"><meta charset="utf-8"><title>${title}</title><main><article data-pagefind-body data-pagefind-filter="kind:article"><h1>${title}</h1>${body.join('')}</article></main></html>`,
  );
}

/** The title index with the pages and their headings in it, as the build would have made it. */
function withPages(index: PackedIndex, pages: readonly FillerPage[]): PackedIndex {
  const first = index.pages.length;
  const rows = pages.flatMap(({ title, sections }, at) => [
    { page: first + at, anchor: '', type: TYPES.indexOf('page'), own: title, isPage: true },
    ...sections.map(({ id, heading }) => ({
      page: first + at,
      anchor: id,
      type: TYPES.indexOf('heading'),
      own: heading,
      isPage: false,
    })),
  ]);
  let parent = -1;
  return {
    ...index,
    pages: [...index.pages, ...pages.map(({ path }) => path)],
    page: [...index.page, ...rows.map(({ page }) => page)],
    anchor: [...index.anchor, ...rows.map(({ anchor }) => anchor)],
    type: [...index.type, ...rows.map(({ type }) => type)],
    parent: [
      ...index.parent,
      ...rows.map(({ isPage }, at) => {
        if (!isPage) return parent;
        parent = index.page.length + at;
        return -1;
      }),
    ],
    own: [...index.own, ...rows.map(({ own }) => own)],
    other: [...index.other, ...rows.map(() => '')],
  };
}
