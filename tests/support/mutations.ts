/** Changes to a content tree in memory, as an author would make them. */
import type { ContentTree } from '../../src/loader/walk.ts';

/** A day on which the fixtures are fresh. */
export const TODAY = new Date('2026-11-23T12:00:00Z');
export const SOP = 'collaboration/sops/weekly-post/sop.yaml';
export const SOP_PAGE = '/collaboration/sops/weekly-post/';

/** The files of a tree, being changed. Every change must change something: a test that changes nothing tests nothing. */
class Draft {
  readonly files: Map<string, string>;

  constructor(files: ReadonlyMap<string, string>) {
    this.files = new Map(files);
  }

  write(file: string, text: string): this {
    this.files.set(file, text);
    return this;
  }

  remove(file: string): this {
    if (!this.files.delete(file)) throw new Error(`there is no ${file} to remove`);
    return this;
  }

  append(file: string, text: string): this {
    return this.write(file, `${this.#text(file)}${text}`);
  }

  replace(file: string, find: string | RegExp, text: string): this {
    const before = this.#text(file);
    const after = before.replace(find, text);
    if (after === before) throw new Error(`${find} does not stand in ${file}`);
    return this.write(file, after);
  }

  /** Puts files elsewhere and gives an id another name in all files but the ledger. */
  renameEverywhere(id: string, name: string, from: RegExp, to: string): this {
    for (const [file, text] of [...this.files]) {
      if (file === 'permalinks.txt') continue;
      this.files.delete(file);
      this.files.set(
        file.replace(from, to),
        text.replace(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), name),
      );
    }
    return this;
  }

  #text(file: string): string {
    const text = this.files.get(file);
    if (text === undefined) throw new Error(`there is no ${file}`);
    return text;
  }
}

/** A tree with changes; the one given stays as it is. */
export function changed({ base, files }: ContentTree, change: (draft: Draft) => Draft): ContentTree {
  return { base, files: change(new Draft(files)).files };
}
