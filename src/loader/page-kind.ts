import type { PageKind } from '../model/playbook.ts';

const FIXED: Readonly<Record<string, PageKind>> = {
  '/': 'home',
  '/roles/': 'role-directory',
  '/collaboration/sops/': 'sop-directory',
  '/collaboration/rasci/': 'rasci',
  '/strategy/kpis/': 'kpi-catalogue',
  '/glossary/': 'glossary',
  '/sources/': 'sources',
  '/onboarding/': 'onboarding',
};

/** Path of the page whose files lie in a folder below `content/`: `roles/seo` → `/roles/seo/`, `` → `/`. */
export const folderPath = (folder: string): string => (folder === '' ? '/' : `/${folder}/`);

/** The folder of a file below `content/`; empty for the root. */
export const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), 0));

/**
 * What kind of page stands at a path.
 * @param files names of all files below `content/`
 */
export function pageKind(path: string, files: { readonly has: (file: string) => boolean }): PageKind {
  const fixed = FIXED[path];
  if (fixed) return fixed;
  const folder = path.slice(1, -1);
  if (folder.startsWith('roles/') && files.has(`${folder}/role.yaml`)) return 'role';
  if (folder.startsWith('collaboration/sops/') && files.has(`${folder}/sop.yaml`)) return 'sop';
  return folder.includes('/') ? 'article' : 'section';
}
