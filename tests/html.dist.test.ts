/** Every built page is valid HTML. The rules, and why some are off, stand in .htmlvalidate.mjs. */
import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../.htmlvalidate.mjs';
import { builtPages } from './support/pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader(config));

test('there is something to validate', () => {
  expect(builtPages().length, 'pages in dist/: run `npm run build` first').toBeGreaterThan(0);
});

test.each(builtPages({ redirects: true }).map(({ path, file }) => [path, file] as const))(
  '%s',
  async (_, file) => {
    const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
    const errors = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, message, ruleId }) => `${file}:${line}:${column}  ${message}  [${ruleId}]`,
      ),
    );
    expect(errors).toEqual([]);
  },
);
