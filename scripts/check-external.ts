/**
 * `npm run check:external`: asks every address outside the playbook that the content links to, and lists those that are dead. It
 * needs the network, so it is no part of `npm test`. `-- --timeout 20` gives each address 20 seconds.
 */
import { parseArgs } from 'node:util';
import { contentDir, readTree } from '../src/loader/walk.ts';
import { checkAll } from './external/check.ts';
import { findLinks } from './external/links.ts';
import { externalReport } from './external/report.ts';
import { root } from './lib/run.mjs';

const { values } = parseArgs({ options: { timeout: { type: 'string', default: '15' } } });
const seconds = Number(values.timeout);

if (seconds > 0) {
  const links = findLinks(await readTree(root, contentDir()));
  console.log(`Asking ${links.size} addresses …`);
  const answers = await checkAll([...links.keys()], { timeout: seconds * 1000 });
  const { text, isClean } = externalReport(links, answers);
  console.log(text);
  process.exitCode = isClean ? 0 : 1;
} else {
  console.error(`“${values.timeout}” is no time: give seconds, as in --timeout 20.`);
  process.exitCode = 1;
}
