/** Reading the command line. */
import { parseArgs } from 'node:util';

/** Port that `npm start` and `npm run preview` begin with. */
export const DEFAULT_PORT = 4321;

/**
 * The port to begin with: `--port` before PORT before the default.
 * @param {readonly string[]} argv
 * @param {Record<string, string | undefined>} env
 * @returns {number} 0 (any free port) to 65535
 * @throws {Error} when the value is no port number
 */
export function wantedPort(argv, env) {
  const { values } = parseArgs({
    args: [...argv],
    options: { port: { type: 'string', short: 'p' } },
    strict: false,
    allowPositionals: true,
  });
  const text = values['port'] ?? (env['PORT'] || String(DEFAULT_PORT));
  const port = typeof text === 'string' && /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Error(`“${text}” is not a port: give a number from 0 to 65535, as in --port ${DEFAULT_PORT}.`);
}
