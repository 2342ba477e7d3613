/** `npm run new -- role|sop|page|term <id>`: a scaffold in both languages that passes the checks at once. */
import { contentDir } from '../src/loader/walk.ts';
import { root } from './lib/run.mjs';
import { Refusal, readRequest } from './new/request.ts';
import { scaffold } from './new/scaffold.ts';

try {
  const request = readRequest(process.argv.slice(2));
  console.log(await scaffold(request, root, contentDir()));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
