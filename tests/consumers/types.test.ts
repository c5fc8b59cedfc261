import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import { expect, test } from 'vitest';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

// `npm run check` has none of the packages here: these files are checked where they are installed.
test('the tests in this folder have sound types', { timeout: 120_000 }, () => {
  const check = () =>
    execFileSync(process.execPath, [compiler, '--noEmit', '--project', 'tests/consumers'], {
      encoding: 'utf8',
    });
  expect(check).not.toThrow();
});
