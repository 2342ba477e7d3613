import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { loadPlaybook } from '../loader/load.ts';
import { getPlaybook } from '../loader/playbook.ts';
import { countProblems, formatProblem } from '../loader/report.ts';
import { contentDir } from '../loader/walk.ts';
import { UNPUBLISHED } from '../model/integrity/permalinks.ts';
import type { Problem } from '../model/problem.ts';

type ViteDevServer = HookParameters<'astro:server:setup'>['server'];

/** Bursts of saves (a branch switch) are checked once. */
const QUIET_MS = 80;

/** Shows the report over the page in the browser: the first problem with its place, then all of them. */
function showOverlay(server: ViteDevServer, root: string, problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  server.ws.send({
    type: 'error',
    err: {
      message: `The content has ${countProblems(problems)}\n\n${problems.map(formatProblem).join('\n')}`,
      stack: '',
      id: resolve(root, first.file),
      loc: { file: resolve(root, first.file), line: first.line, column: first.column },
      plugin: 'content-check',
    },
  });
}

/** Checks the content whenever one of its files changes, in the terminal and over the page. */
function watch(server: ViteDevServer, root: string, logger: AstroIntegrationLogger): void {
  const content = resolve(root, contentDir());
  let problems: readonly Problem[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isFirst = true;
  let told: string | undefined;

  const check = async () => {
    const wasBroken = problems.length > 0;
    const found = (await loadPlaybook(root)).problems;
    // New addresses are no mistake while a page is being written: said once in the terminal, never over the page.
    const fresh = found.find(({ code }) => code === UNPUBLISHED);
    if (fresh && fresh.message !== told) logger.info(fresh.message);
    told = fresh?.message;
    problems = found.filter((problem) => problem !== fresh);
    if (problems.length > 0) {
      logger.error(`${countProblems(problems)}\n${problems.map(formatProblem).join('\n')}`);
      showOverlay(server, root, problems);
    } else {
      if (wasBroken) logger.info('mended, no problems');
      // Pages that show data do not know the YAML as a module, so nothing else would reload them.
      if (!isFirst) server.ws.send({ type: 'full-reload' });
    }
    isFirst = false;
  };
  const failed = (error: unknown) => logger.error(error instanceof Error ? error.message : String(error));
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check().catch(failed), QUIET_MS);
  };
  server.watcher.add(content);
  server.watcher.on('all', (_, path) => {
    if (!relative(content, path).startsWith('..')) soon();
  });
  // Whoever opens a page while the content is broken sees why.
  server.ws.on('connection', () => showOverlay(server, root, problems));
  soon();
}

/** Fails the build when the content is broken, and says in development what is wrong as it is being written. */
export function contentCheck(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async ({ logger }) => {
        const started = performance.now();
        // Throws the whole report; what it read, the pages use again.
        const { pages } = await getPlaybook();
        logger.info(`${pages.length} pages, no problems (${Math.round(performance.now() - started)} ms)`);
      },
      'astro:server:setup': ({ server, logger }) => watch(server, root, logger),
    },
  };
}
