/** `npm run preview`: serves what stands in dist/, as a static host would. `--port N`, PORT and BASE_PATH count. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteSettings } from '../src/integrations/settings.ts';
import { wantedPort } from './lib/args.mjs';
import { root } from './lib/run.mjs';
import { serve } from './lib/serve.ts';

const dist = join(root, 'dist');

if (existsSync(join(dist, 'index.html'))) {
  const port = wantedPort(process.argv.slice(2), process.env);
  const server = await serve({ dir: dist, base: siteSettings(process.env).base, port });
  if (server.port !== port && port !== 0) console.log(`Port ${port} is taken.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`The playbook is at ${server.url}  (Ctrl C ends it)`);
} else {
  console.error('There is nothing to serve yet: run `npm run build` first, or `npm start` for both.');
  process.exitCode = 1;
}
