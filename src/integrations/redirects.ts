import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hrefUnder } from '../i18n/paths.ts';
import { getPlaybook } from '../loader/playbook.ts';
import { splitAddress } from '../model/address.ts';
import { linkLabel } from '../model/derived/link-label.ts';
import type { Playbook } from '../model/playbook.ts';
import { type RedirectTable, redirectTable } from '../model/redirects.ts';
import { LOCALES, type Locale } from '../model/schema/common.ts';
import { type OldAnchor, withOldAnchors } from './old-anchors.ts';
import { redirectPage } from './redirect-page.ts';

/** Where the built site stands and will stand. */
interface Target {
  readonly dir: URL;
  readonly base: string;
  /** Origin of the published site. */
  readonly site: string;
}

/** The file of a page below the built site. */
const fileOf = (dir: URL, locale: Locale, path: string): URL =>
  new URL(`${hrefUnder('', locale, path)}index.html`, dir);

async function writePages(
  { pages }: RedirectTable,
  playbook: Playbook,
  { dir, base, site }: Target,
): Promise<void> {
  for (const [path, { to, anchors }] of pages) {
    for (const locale of LOCALES) {
      const at = (address: string) => hrefUnder(base, locale, address);
      const html = redirectPage({
        locale,
        to: at(to),
        canonical: new URL(at(splitAddress(to)[0]), site).href,
        label: linkLabel(to, playbook)?.[locale] ?? to,
        anchors: Object.fromEntries([...anchors].map(([id, address]) => [id, at(address)])),
      });
      const file = fileOf(dir, locale, path);
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, html);
    }
  }
}

async function writeAnchors(table: RedirectTable, playbook: Playbook, { dir, base }: Target): Promise<void> {
  for (const [path, moved] of table.anchors) {
    for (const locale of LOCALES) {
      const anchors = [...moved].map(([id, address]): OldAnchor => {
        const [page, anchor] = splitAddress(address);
        if (page === path && anchor !== '') return { id, to: { id: anchor } };
        const label = linkLabel(address, playbook)?.[locale] ?? address;
        return { id, to: { href: hrefUnder(base, locale, address), label } };
      });
      const file = fileOf(dir, locale, path);
      await writeFile(file, withOldAnchors(await readFile(file, 'utf8'), anchors, locale));
    }
  }
}

/** Lines for hosts that answer for moved pages themselves. Their order counts: these stand before the catch-all rules. */
export function redirectLines(rules: string, { pages }: RedirectTable, base: string): string {
  const lines = LOCALES.flatMap((locale) =>
    [...pages].map(
      ([path, { to }]) => `${hrefUnder(base, locale, path)}  ${hrefUnder(base, locale, to)}  301`,
    ),
  );
  return lines.length === 0
    ? rules
    : `# Pages that have moved (content/redirects.yaml).\n${lines.join('\n')}\n\n${rules}`;
}

/** Keeps published addresses working in the built site: pages that have moved, and anchors that have. */
export function redirects(): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const playbook = await getPlaybook();
        const table = redirectTable(playbook);
        await writePages(table, playbook, { dir, base, site });
        await writeAnchors(table, playbook, { dir, base, site });
        const rules = new URL('_redirects', dir);
        await writeFile(rules, redirectLines(await readFile(rules, 'utf8').catch(() => ''), table, base));
        if (table.pages.size + table.anchors.size > 0) {
          logger.info(`${table.pages.size} moved pages, old anchors on ${table.anchors.size} pages`);
        }
      },
    },
  };
}
