// npm run check [-- --strict]: content, types, lint of code and styles, format. If the content has
// errors, the rest is not checked: an editor has no use for it.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkedEnvironment } from './checked-environment.ts';
import { checkContent } from './check-content.ts';
import { runTool } from './tool.ts';

// Content and fixtures are not formatted: editors choose their line breaks.
const FORMATTED = [
  ...['src', 'tests', 'docs', '.github', '*.{json,md,mjs}'],
  ...['!tests/fixtures', '!package-lock.json'],
];

checkedEnvironment();

const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });

if (!(await checkContent(values))) process.exit(1);

const steps = [
  () => runTool('astro', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
  () =>
    runTool('eslint', 'eslint', [
      '--config',
      'tests/config/eslint.config.js',
      '--max-warnings',
      '0',
      '.',
    ]),
  () =>
    runTool('stylelint', 'stylelint', [
      '--config',
      'tests/config/stylelint.config.js',
      '--max-warnings',
      '0',
      'src/**/*.css',
    ]),
  () => runTool('prettier', 'prettier', ['--check', ...FORMATTED]),
];
const passed = steps.map((step) => step());
process.exit(passed.every(Boolean) ? 0 : 1);
