import { describe, expect, test } from 'vitest';
import { wantedPort } from './args.mjs';

describe('the port to begin with', () => {
  test.each([
    ['the default', [], {}, 4321],
    ['PORT', [], { PORT: '8080' }, 8080],
    ['an empty PORT counts as none', [], { PORT: '' }, 4321],
    ['--port before PORT', ['--port', '5000'], { PORT: '8080' }, 5000],
    ['--port=', ['--port=0'], {}, 0],
    ['-p', ['-p', '5001'], {}, 5001],
    ['other arguments left alone', ['--open', '--port', '5002'], {}, 5002],
  ])('%s', (_, argv, env, port) => {
    expect(wantedPort(argv, env)).toBe(port);
  });

  test.each([['--port', 'x'], ['--port', '70000'], ['--port=-1'], ['--port']])(
    '%s %s is refused',
    (...argv) => {
      expect(() => wantedPort(argv, {})).toThrow(/not a port/);
    },
  );
});
