import type { PageText } from '../model/playbook.ts';
import type { Place, Problem } from '../model/problem.ts';
import { FrontMatter } from '../model/schema/page.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readMdx } from './mdx.ts';
import { type Path, parseYaml, type YamlSource } from './yaml.ts';
import { zodProblems } from './zod-problems.ts';

/** One MDX file, read. */
export interface PageFile {
  readonly text: PageText;
  readonly problems: readonly Problem[];
  /** True when the text could not be read, so that its anchors are unknown. */
  readonly malformed: boolean;
  /** Front matter keys that were refused and now hold a stand-in. */
  readonly refused: ReadonlySet<string>;
  /** Where a value of the front matter stands. */
  readonly locate: (path: Path) => Place;
  readonly locateKey: (path: Path) => Place;
}

/** Stands in for front matter that was refused, so that the page still exists. */
const STAND_IN: FrontMatter = {
  title: '',
  summary: '',
  order: 0,
  owner: '',
  reviewed: '',
  aliases: [],
  next: [],
};
const TOP = 1;

function readFront(file: string, front: string) {
  const yaml: YamlSource = parseYaml(file, front, TOP);
  if (yaml.value === undefined) {
    return {
      front: STAND_IN,
      problems: yaml.problems,
      refused: new Set(Object.keys(STAND_IN)),
      locate: yaml.locate,
      locateKey: yaml.locateKey,
    };
  }
  const parsed = FrontMatter.safeParse(yaml.value);
  if (parsed.success) {
    return {
      front: parsed.data,
      problems: yaml.problems,
      refused: new Set<string>(),
      locate: yaml.locate,
      locateKey: yaml.locateKey,
    };
  }
  const { issues } = parsed.error;
  const problems = [...yaml.problems, ...zodProblems(issues, FrontMatter, yaml)];
  const refused = new Set(issues.flatMap((issue) => (issue.path.length > 0 ? [String(issue.path[0])] : [])));
  const unknown = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])));
  const isMap = typeof yaml.value === 'object' && yaml.value !== null && !Array.isArray(yaml.value);
  const usable = Object.entries(isMap ? { ...yaml.value } : {}).filter(
    ([key]) => !refused.has(key) && !unknown.has(key),
  );
  const again = FrontMatter.safeParse({ ...STAND_IN_INPUT, ...Object.fromEntries(usable) });
  const value = again.success ? { ...again.data, ...pick(STAND_IN, refused) } : STAND_IN;
  return { front: value, problems, refused, locate: yaml.locate, locateKey: yaml.locateKey };
}

/** Passes the schema; replaced by `STAND_IN` afterwards. */
const STAND_IN_INPUT = { title: '-', summary: '-', order: 0, owner: 'x', reviewed: '2000-01-01' };

function pick(front: FrontMatter, keys: ReadonlySet<string>): Partial<FrontMatter> {
  return Object.fromEntries(Object.entries(front).filter(([key]) => keys.has(key)));
}

/** Reads one language of a page. Never throws. */
export function readPage(file: string, source: string): PageFile {
  const { front, body } = splitFrontMatter(source);
  const mdx = readMdx(file, body);
  const { problems: textProblems, malformed, ...content } = mdx;
  if (front === null) {
    const at = { file, line: 1, column: 1 };
    const message =
      'no front matter; start the file with `---`, `title: …`, `summary: …`, `order: …`, `owner: …`, `reviewed: …`, `---`';
    return {
      text: { file, front: STAND_IN, ...content },
      problems: [{ ...at, code: 'no-front-matter', message }, ...textProblems],
      malformed,
      refused: new Set(Object.keys(STAND_IN)),
      locate: () => at,
      locateKey: () => at,
    };
  }
  const meta = readFront(file, front);
  return {
    text: { file, front: meta.front, ...content },
    problems: [...meta.problems, ...textProblems],
    malformed,
    refused: meta.refused,
    locate: meta.locate,
    locateKey: meta.locateKey,
  };
}
