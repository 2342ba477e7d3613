import { defineConfig } from 'html-validate';

/** Rules for the built pages: all that concern validity and accessibility, none that concern taste. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The build writes `<meta …>` and `<br>` and drops what HTML lets it drop: both are valid.
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off', // Chinese titles with section and site name are short to read, long to count
    'no-inline-style': 'error',
    'require-sri': 'off', // everything comes from the same host
    'script-element': 'error',
    'valid-id': ['error', { relaxed: true }],
  },
});
