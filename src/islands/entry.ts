/**
 * The one script of every page. Small things start at once; an island that few pages have is fetched by the pages that
 * have it. Nothing here may stop anything else here.
 */
import { startCopyLinks } from './copy-link/start.ts';
import { startLangSwitch } from './lang-switch/start.ts';
import { startOldAnchors } from './old-anchors/start.ts';
import { startSearchIntent } from './search-intent.ts';
import { safely } from './shared/safely.ts';
import { startSide } from './side/start.ts';
import { startTermTips } from './term-tip/start.ts';
import { watchTheme } from './theme/watch.ts';

import './theme/define.ts';
import './toc-spy/define.ts';

/** Fetches an island when its element is on the page. */
function load(tag: string, define: () => Promise<unknown>): void {
  if (document.querySelector(tag)) define().catch(reportError);
}

/**
 * Fetches an island when it is in sight, and once the reader scrolls, a screen before: most checklists and templates stand
 * deep in an article.
 */
function loadWhenNear(tag: string, define: () => Promise<unknown>): void {
  const watch = (rootMargin: string) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        load(tag, define);
      },
      { rootMargin },
    );
    for (const element of document.querySelectorAll(tag)) observer.observe(element);
  };
  watch('0%');
  addEventListener('scroll', () => watch('100%'), { once: true });
}

/** Fetches an island when the reader is about to use it. */
function loadWhenTouched(tag: string, define: () => Promise<unknown>): void {
  const element = document.querySelector(tag);
  for (const type of ['pointerover', 'focusin', 'change'])
    element?.addEventListener(type, () => load(tag, define), { once: true });
}

safely(watchTheme);
safely(startSearchIntent);
safely(startSide);
safely(startLangSwitch);
safely(startCopyLinks);
safely(() => document.querySelector('[data-old-anchors]') && startOldAnchors());
safely(() => document.querySelector('a[data-term]') && startTermTips());

const steps = () => import('./steps.ts');
// A diagram shows which steps are done: beside a checklist it needs both at once, wherever the reader is.
const isProcess = document.querySelector('check-list') && document.querySelector('flow-figure');
safely(() => (isProcess ? load : loadWhenNear)('check-list, flow-figure', steps));
safely(() => loadWhenNear('copy-block', () => import('./copy-block/define.ts')));
load('reading-list', () => import('./reading-list/define.ts'));
// From 48rem on diagrams shrink to their column, see styles/sheets/diagram.css.
if (matchMedia('(width < 48rem)').matches)
  safely(() =>
    loadWhenNear('.prose .flow-scroll', () =>
      import('./flow-scroll/first-node.ts').then((it) => it.showFirstNodes()),
    ),
  );
safely(() => loadWhenNear('utm-builder', () => import('./utm-builder/define.ts')));
// Whoever comes by a link with a filter in it sees it at work; others fetch it when they touch it.
safely(() =>
  (location.search ? load : loadWhenTouched)('kpi-filter', () => import('./kpi-filter/define.ts')),
);
load('[data-search-page]', async () => {
  const root = document.querySelector<HTMLElement>('[data-search-page]');
  if (root) (await import('../search/ui/page.ts')).startSearchPage(root);
});
