/** `npm run new -- role|sop|page|term <id>`: a scaffold in both languages that passes the checks at once. */
import { root } from './lib/run.mjs';
import { Refusal, readRequest } from './new/request.ts';
import { scaffold } from './new/scaffold.ts';

try {
  const request = readRequest(process.argv.slice(2));
  console.log(await scaffold(request, root, process.env['PLAYBOOK_CONTENT'] ?? 'content'));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
