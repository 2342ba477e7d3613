import { derivedPages, pageAnchors, ROLE_SECTIONS, SOP_SECTIONS } from '../anchors.ts';
import type { PageText, Playbook } from '../playbook.ts';
import type { Place, Problem } from '../problem.ts';
import { nearest } from '../suggest.ts';
import type { IntegrityInput } from './input.ts';
import type { Kind, Known } from './known.ts';
import { ownTexts } from './texts.ts';

/** Kinds that a term may be related to; each has a place of its own on the site. */
const RELATED: readonly Kind[] = ['term', 'kpi', 'role', 'sop', 'goal', 'skill'];

/** Pages and their anchors. */
export interface Targets {
  /**
   * Anchors by path, both languages together; made on first use, for only linked pages need them. Null where
   * they cannot be known.
   */
  readonly anchors: (path: string) => ReadonlySet<string> | null;
  readonly paths: ReadonlySet<string>;
}

/** Collects every path that a link may lead to. */
export function collectTargets({ playbook, tree }: IntegrityInput, known: Known): Targets {
  const derived = derivedPages(playbook);
  // A section without a page is reported where the navigation names it.
  const sections = playbook.site.sections.map((section) => `/${section}/`);
  const paths = new Set([...playbook.pages.map((page) => page.path), ...derived.keys(), ...sections]);
  for (const file of tree.files.keys()) {
    // A folder with data is meant to be a page; when the page is missing, that is reported once.
    if (!file.endsWith('.yaml') || !file.includes('/')) continue;
    const folder = file.slice(0, file.lastIndexOf('/'));
    paths.add(`/${folder}/`);
    if (file.endsWith('/role.yaml')) paths.add(`/onboarding/${folder.split('/').at(-1)}/`);
  }
  const cache = new Map<string, ReadonlySet<string>>();
  const anchors = (path: string) => {
    // A page that lacks both languages is reported once, not again by every link to it.
    if ((!playbook.page(path) && !derived.has(path)) || hasNameless(path, playbook)) return null;
    const found = cache.get(path) ?? new Set([...pageOwn(path, playbook), ...(derived.get(path) ?? [])]);
    cache.set(path, found);
    return found;
  };
  return { anchors: (path) => withSpared(path, anchors(path), known), paths };
}

/** True when both languages have sections without ids, any of which may be the one a link means. */
function hasNameless(path: string, playbook: Playbook): boolean {
  const page = playbook.page(path);
  const nameless = (text: PageText) => text.headings.some(({ id, depth }) => id === null && depth <= 3);
  return page !== undefined && nameless(page.zh) && nameless(page.en);
}

function pageOwn(path: string, playbook: Playbook): readonly string[] {
  const page = playbook.page(path);
  return page ? [...pageAnchors(page, 'zh', playbook), ...pageAnchors(page, 'en', playbook)] : [];
}

/** Sections of a role or SOP whose data file is broken count as there. */
function withSpared(path: string, anchors: ReadonlySet<string> | null, { spared }: Known) {
  const id = path.split('/').at(-2) ?? '';
  if (!anchors || !spared.has(id)) return anchors;
  return new Set([...anchors, ...ROLE_SECTIONS, ...SOP_SECTIONS]);
}

/** The link as it should be written: absolute, without language, with a slash at the end. */
function normalise(
  href: string,
  page: string,
): { readonly href: string; readonly code: string; readonly why: string } | null {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  const local = path.replace(/^\/(?:en|zh|zh-cn)(?=\/|$)/i, '') || '/';
  const slashed = (text: string) =>
    text.endsWith('/') ? text : `${text.replace(/(?:\/index)?\.(?:mdx?|html?)$/, '')}/`;
  if (!path.startsWith('/')) {
    const { pathname } = new URL(path, `https://playbook${page}`);
    return {
      href: slashed(pathname.replace(/(?<=\/)(?:zh|en)\.mdx$/, '')) + rest,
      code: 'link-relative',
      why: 'links are absolute',
    };
  }
  if (local !== path)
    return {
      href: slashed(local) + rest,
      code: 'link-language',
      why: 'links carry no language; the build adds it',
    };
  if (!path.endsWith('/'))
    return { href: slashed(path) + rest, code: 'link-slash', why: 'paths end with a slash' };
  return null;
}

/** Checks one link. `page` is the path it stands on; links to other hosts are not looked at. */
export function checkLink(
  href: string,
  page: string,
  place: Place,
  targets: Targets,
  known: Known,
): Problem | null {
  const problem = (code: string, message: string): Problem => ({ ...place, code, message });
  if (/^(?:https?:\/\/|mailto:|tel:)/.test(href)) return null;
  if (href.trim() === '' || href === '#')
    return problem('empty-link', 'the link has no target; write one, e.g. `/roles/`');
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href))
    return problem(
      'bad-link',
      `\`${href}\` is no link that works here; write \`https://…\`, \`mailto:…\` or a path such as \`/roles/\``,
    );
  const better = href.startsWith('#') ? null : normalise(href, page);
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(better?.href ?? href) ?? [];
  const target = path === '' ? page : path;
  const there = targets.anchors(target);
  if (!targets.paths.has(target)) {
    const guess = nearest(target, targets.paths);
    const advice =
      guess === null ? 'link to a page that exists, or write that page' : `did you mean \`${guess}\`?`;
    return problem('dead-link', `no page \`${target}\`; ${advice}`);
  }
  const bare = anchor.replace(/^(?:step|goal)-/, '');
  if (anchor !== '' && there && !there.has(anchor) && !known.spared.has(anchor) && !known.spared.has(bare)) {
    const guess = nearest(anchor, there);
    const some = [...there]
      .slice(0, 8)
      .map((id) => `\`#${id}\``)
      .join(', ');
    const advice =
      guess !== null
        ? `did you mean \`#${guess}\`?`
        : some
          ? `it has ${some}${there.size > 8 ? ' …' : ''}`
          : 'it has none';
    return problem('dead-anchor', `no section \`#${anchor}\` on \`${target}\`; ${advice}`);
  }
  return better ? problem(better.code, `\`${href}\`: ${better.why}; write \`${better.href}\``) : null;
}

/** Dead and badly written links in text, front matter, onboarding lists and the glossary. */
export function links(input: IntegrityInput, known: Known): readonly Problem[] {
  const { playbook, locate } = input;
  const targets = collectTargets(input, known);
  const found: (Problem | null)[] = [];
  const check = (href: string, page: string, place: Place) =>
    found.push(checkLink(href, page, place, targets, known));

  for (const { page, text } of ownTexts(playbook.pages)) {
    for (const { href, file, line, column } of text.links) check(href, page.path, { file, line, column });
    for (const [i, href] of text.front.next.entries())
      check(href, page.path, locate(text.front, ['next', i]));
  }
  for (const role of playbook.roles) {
    for (const [i, { to }] of role.onboarding.reading.entries()) {
      check(to, `/onboarding/${role.id}/`, locate(role, ['onboarding', 'reading', i, 'to']));
    }
  }
  const anything = new Set(RELATED.flatMap((kind) => [...known.ids[kind]]));
  for (const term of playbook.terms) {
    for (const [i, id] of term.related.entries()) {
      const place = locate(term, ['related', i]);
      if (id.includes('/')) check(id, '/glossary/', place);
      else if (!anything.has(id) && !known.spared.has(id)) {
        const guess = nearest(id, anything);
        const advice =
          guess === null
            ? 'write the id of a term, KPI, role, SOP, goal or skill, or a path such as `/roles/`'
            : `did you mean \`${guess}\`?`;
        found.push({ ...place, code: 'unknown-related', message: `nothing has the id \`${id}\`; ${advice}` });
      }
    }
  }
  return found.filter((problem) => problem !== null);
}
