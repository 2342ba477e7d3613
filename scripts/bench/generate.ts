/** Makes a large playbook: the real content, and pages of shuffled sentences from it. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LEDGER_FILE } from '../../src/model/ledger.ts';
import { filesUnder } from '../lib/inputs.mjs';

export interface GenerateOptions {
  /** Content folder to start from. */
  readonly from: string;
  /** Content folder whose sentences the pages are made of; `from` when absent. */
  readonly words?: string;
  /** Folder to write, which must not exist yet. */
  readonly to: string;
  /** HTML pages to add, both languages counted: half as many folders. */
  readonly pages: number;
  /** Sections that get the pages, and the role that keeps them; those of the real playbook when absent. */
  readonly sections?: readonly string[];
  readonly owner?: string;
}

/** Sections that grow. A page lists the pages of its own section, so the others must not grow with them. */
export const GROWING: readonly string[] = ['collaboration', 'culture'];
/** Pages that stand under one parent, as they would in a playbook that people find their way in. */
const SIBLINGS = 25;
/** Sections of a page. */
const PARTS = [1, 2, 3, 4];

/** Copies `from` to `to` and adds the pages. The same arguments give the same files. */
export function generateContent({
  from,
  words = from,
  to,
  pages,
  sections = GROWING,
  owner = 'marketing-lead',
}: GenerateOptions): void {
  cpSync(from, to, { recursive: true });
  const sentences = { zh: sentencesOf(words, 'zh'), en: sentencesOf(words, 'en') };
  const random = generator(1);
  const count = Math.ceil(pages / 2);
  for (let index = 0; index < count; index += 1) {
    const folder = join(to, pathOf(index, sections));
    mkdirSync(folder, { recursive: true });
    for (const locale of ['zh', 'en'] as const) {
      writeFileSync(join(folder, `${locale}.mdx`), pageText(locale, index, sentences[locale], owner, random));
    }
    const path = `/${pathOf(index, sections).split(sep).join('/')}/`;
    const addresses = [path, ...PARTS.map((part) => `${path}#part-${part}`)];
    appendFileSync(join(to, LEDGER_FILE), `${addresses.join('\n')}\n`);
  }
}

/** The first page of a group is the parent of the rest. */
function pathOf(index: number, sections: readonly string[]): string {
  const group = Math.floor(index / SIBLINGS);
  const section = sections[group % sections.length] ?? 'culture';
  const parent = join(section, `generated-${group}`);
  return index % SIBLINGS === 0 ? parent : join(parent, `page-${index}`);
}

function pageText(
  locale: 'zh' | 'en',
  index: number,
  sentences: readonly string[],
  owner: string,
  random: () => number,
): string {
  const zh = locale === 'zh';
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const paragraph = () => Array.from({ length: 5 }, pick).join(zh ? '' : ' ');
  const section = (id: number) =>
    `## ${zh ? '第' : 'Part '}${id}${zh ? '部分' : ''} {#part-${id}}\n\n${paragraph()}\n\n${paragraph()}\n`;
  return `---
title: ${zh ? '样例页' : 'Sample page '}${index}
summary: ${JSON.stringify(pick())}
order: ${1000 + index}
owner: ${owner}
reviewed: 2026-11-20
---

${PARTS.map(section).join('\n')}`;
}

/** Plain sentences of the real pages in one language: no markup, no components, no tables. */
function sentencesOf(folder: string, locale: 'zh' | 'en'): string[] {
  const end = locale === 'zh' ? /(?<=[。！？])/ : /(?<=[.!?])\s+/;
  return (
    filesUnder(folder)
      .filter((file) => file.endsWith(`${locale}.mdx`))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .replace(/^---[\s\S]*?\n---\n/, '')
          .split(/\n\s*\n/),
      )
      .filter((block) => /^[\p{L}\p{N}]/u.test(block) && !/[<>{}[\]*`|#_\\]|^\d+\./u.test(block))
      .flatMap((block) => block.replaceAll('\n', ' ').split(end))
      .map((sentence) => sentence.trim())
      // Half a quotation would be refused by the check of quotation marks.
      .filter((sentence) => sentence.length > 8 && !/[“”‘’"]/.test(sentence))
  );
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
