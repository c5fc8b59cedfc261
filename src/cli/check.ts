// npm run check [-- --strict] [--content] [--watch]: content, types, lint of code and styles, format. Content comes first, and alone where
// it is wrong: an editor has no use for the rest.
// `--content` stops after it, and `--watch` checks it again at each change. `--strict` also asks for what must be there before
// publication: translations up to date, and a kept copy of the embed script.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkedEnvironment } from './checked-environment.ts';
import { checkContent } from './check-content.ts';
import { checkEmbed } from './check-embed.ts';
import { runTool } from './tool.ts';
import { watchContent } from './watch-content.ts';

// Content and fixtures are not formatted: editors choose their line breaks.
const FORMATTED = [
  ...['src', 'tests', 'docs', '.github', '*.{json,md,mjs}'],
  ...['!tests/fixtures', '!package-lock.json'],
];

checkedEnvironment();

const option = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { strict: option, content: option, watch: option } });

if (values.watch) await watchContent(values);
const isSound = await checkContent(values);
if (values.content || !isSound) process.exit(isSound ? 0 : 1);

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
// What is published stays published: only a check before it is asks for the copy.
if (values.strict) passed.push(await checkEmbed());
process.exit(passed.every(Boolean) ? 0 : 1);
