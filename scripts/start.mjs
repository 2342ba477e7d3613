/**
 * `npm start`: installs what is missing, builds when something has changed, serves the site.
 * Runs on any Node ≥ 20 in a folder where nothing has been installed yet.
 */
import { join } from 'node:path';
import { wantedPort } from './lib/args.mjs';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root, runNode } from './lib/run.mjs';

try {
  const argv = process.argv.slice(2);
  wantedPort(argv, process.env); // a mistyped port is told now, not after the build
  await ensureInstalled();
  const { ok, skipped } = await build();
  if (!ok) throw new Error('The build failed (see above).');
  if (skipped) console.log('Nothing has changed since the last build.');
  const { code } = await runNode(join(root, 'scripts', 'preview.ts'), argv);
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
