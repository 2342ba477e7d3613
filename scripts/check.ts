/**
 * `npm run check`: types, lint and content, side by side, in seconds. `-- --content-only` checks the content alone;
 * `-- --report` adds what is no mistake but wants a look, such as pages whose review is overdue.
 */
import { parseArgs } from 'node:util';
import { loadPlaybook } from '../src/loader/load.ts';
import { formatReport } from '../src/loader/report.ts';
import { annotation } from './lib/annotation.ts';
import { contentReport } from './lib/content-report.ts';
import { root, runNode, toolPath } from './lib/run.mjs';

const { values } = parseArgs({
  options: {
    'content-only': { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});

/** Reads the whole playbook and prints what is wrong with it. */
async function checkContent(): Promise<boolean> {
  const { playbook, problems } = await loadPlaybook(root);
  if (process.env['GITHUB_ACTIONS'] === 'true')
    for (const problem of problems) console.log(annotation(problem));
  console.log(formatReport(problems));
  if (values.report && playbook) console.log(contentReport(playbook, new Date().toISOString().slice(0, 10)));
  return problems.length === 0;
}

/** Runs a tool; what it says is shown only when it found something. */
async function checkWith(name: string, tool: string, args: readonly string[]): Promise<boolean> {
  const { code, output } = await runNode(tool, args, { capture: true });
  console.log(code === 0 ? `${name}: no problems` : `${output.trimEnd()}\n${name}: failed`);
  return code === 0;
}

const checks = values['content-only']
  ? [checkContent()]
  : [
      checkWith('types', toolPath('astro'), ['check']),
      checkWith('lint and format', toolPath('@biomejs/biome'), ['check', '--error-on-warnings', '.']),
      checkContent(),
    ];
const results = await Promise.all(checks);
process.exitCode = results.every((isClean) => isClean) ? 0 : 1;
