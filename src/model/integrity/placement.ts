import type { Problem } from '../problem.ts';
import { OPTIONAL_FILES, ROLE_FILE, SINGLE_FILES, SOP_FILE } from '../schema/files.ts';
import type { IntegrityRule } from './input.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ROOT_FILES = new Set(['redirects.yaml', 'permalinks.txt']);
/** Homes of data files by name, as the author would look for them. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ...[...Object.keys(SINGLE_FILES), ...Object.keys(OPTIONAL_FILES)].map((path): [string, string] => [
    path.split('/').at(-1) ?? path,
    path,
  ]),
  ['role.yaml', 'roles/<role>/role.yaml'],
  ['sop.yaml', 'collaboration/sops/<sop>/sop.yaml'],
  ['redirects.yaml', 'redirects.yaml'],
  ['permalinks.txt', 'permalinks.txt'],
]);

const toKebab = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What is wrong with a file's place or name, or null when it belongs there. */
export function misplaced(path: string): string | null {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const folder = folders.find((part) => !KEBAB.test(part));
  if (folder !== undefined) {
    const better = toKebab(folder);
    return `the folder \`${folder}\` is not an id; rename it${better ? ` to \`${better}\`` : ', in English kebab-case'}`;
  }
  if (/^(?:zh|en)\.mdx$/.test(name)) return null;
  if (
    Object.hasOwn(SINGLE_FILES, path) ||
    Object.hasOwn(OPTIONAL_FILES, path) ||
    ROOT_FILES.has(path) ||
    ROLE_FILE.test(path) ||
    SOP_FILE.test(path)
  )
    return null;

  const [stem = '', extension = ''] = [name.replace(/\.[^.]*$/, ''), /\.([^.]*)$/.exec(name)?.[1]];
  const home = HOMES.get(extension === 'yml' ? `${stem}.yaml` : name);
  if (extension === 'yml' && home) return `rename the file to \`${stem}.yaml\``;
  if (home) return `the file belongs at \`content/${home}\`; move it there`;
  if (/^mdx?$/.test(extension)) {
    const language = /^(?:zh|cn)/i.test(stem) ? 'zh' : /^en/i.test(stem) ? 'en' : null;
    if (language) return `rename the file to \`${language}.mdx\``;
    return `a page is a folder with \`zh.mdx\` and \`en.mdx\`; move the text to \`${[...folders, toKebab(stem) || 'page'].join('/')}/zh.mdx\``;
  }
  return 'content holds only pages (`zh.mdx`, `en.mdx`) and the data files of src/model/schema/files.ts; move the file out';
}

/** Files in the wrong place, data files that are missing, pages that lack a language. */
export const placement: IntegrityRule = ({ tree: { base, files }, playbook }) => {
  const problems: Problem[] = [];
  const report = (path: string, code: string, message: string) =>
    problems.push({ file: `${base}/${path}`, line: 1, column: 1, code, message });
  const wrong = new Set<string>();
  for (const path of files.keys()) {
    const message = misplaced(path);
    if (message === null) continue;
    wrong.add(path);
    report(path, 'misplaced-file', message);
  }
  /** A misplaced file explains what is missing where it should stand. */
  const strayNamed = (pattern: RegExp) => [...wrong].some((path) => pattern.test(path));

  for (const path of Object.keys(SINGLE_FILES)) {
    const stem = (path.split('/').at(-1) ?? '').replace('.yaml', '');
    if (!files.has(path) && !strayNamed(new RegExp(`(?:^|/)${stem}\\.ya?ml$`))) {
      report(path, 'missing-file', 'the data file is missing; add it (schema: src/model/schema/files.ts)');
    }
  }
  const folders = new Map<string, string>();
  for (const path of files.keys()) {
    if (wrong.has(path) || ROOT_FILES.has(path)) continue;
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    // Every folder on the way is a step of the breadcrumbs. Sections of the navigation are checked with it.
    for (let at = folder; ; at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) {
      const isSection = at !== folder && playbook.site.sections.includes(at);
      if (!folders.has(at) && !isSection) folders.set(at, path);
      if (at === '') break;
    }
  }
  for (const [folder, first] of folders) {
    const name = (locale: string) => (folder === '' ? `${locale}.mdx` : `${folder}/${locale}.mdx`);
    const missing = ['zh', 'en'].filter(
      (locale) =>
        !files.has(name(locale)) && !strayNamed(new RegExp(`^${folder ? `${folder}/` : ''}[^/]*\\.mdx?$`)),
    );
    if (missing.length === 2) {
      report(
        first,
        'missing-page',
        `the folder has no page; add \`${base}/${name('zh')}\` and \`${base}/${name('en')}\``,
      );
    } else if (missing[0] !== undefined) {
      const language = missing[0] === 'zh' ? 'Chinese' : 'English';
      report(
        first,
        'missing-translation',
        `the ${language} page is missing; add \`${base}/${name(missing[0])}\` with the same headings`,
      );
    }
  }
  return problems;
};
