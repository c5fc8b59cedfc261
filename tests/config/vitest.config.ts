import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { configDefaults, defineConfig } from 'vitest/config';
import { chosenSites } from '../support/site-list.ts';

/** The programs of others are installed and run on one site: where it is left out, so are they. */
const hasConsumers = chosenSites(process.env['TEST_SITES']).includes('root');

/** Where Linux has a folder in memory, tests of the sources keep theirs there: they write thousands of files. */
const MEMORY = '/dev/shm';
const canUseMemory = (): boolean => {
  try {
    accessSync(MEMORY, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
const env: Readonly<Record<string, string>> = canUseMemory() ? { TMPDIR: MEMORY } : {};

// `unit` and `stress` need the sources alone, and `stress` takes its time; `site` builds the sites under
// test first and needs a browser; `dev` runs the development server, and needs a browser. Files share their
// worker, and so what it has read: no test changes what others read.
export default defineConfig({
  test: {
    isolate: false,
    maxWorkers: '100%',
    // The content is read, not imported: the watcher does not know who reads it.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, resolve('content/**')],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: '.',
          env,
          // A busy machine may take more than the five seconds that a test has otherwise.
          testTimeout: 30_000,
          // Node reads the sources as it reads them for the npm scripts: nothing is bundled for it first.
          experimental: { viteModuleRunner: false },
          include: ['tests/{unit,content}/**/*.test.ts'],
          exclude: ['**/*.mocked.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-mocked',
          root: '.',
          env,
          include: ['tests/unit/**/*.mocked.test.ts'],
          // A mock must come before the module that it stands for, which files share otherwise.
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'stress',
          root: '.',
          include: ['tests/stress/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          root: '.',
          include: [
            'tests/{build,browser,search}/**/*.test.ts',
            ...(hasConsumers ? ['tests/consumers/*.test.ts'] : []),
          ],
          globalSetup: [
            ...(hasConsumers ? ['tests/config/install-consumers.ts'] : []),
            'tests/config/build-sites.ts',
            'tests/config/launch-browser.ts',
          ],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A busy machine may take more than the second that a poll has otherwise.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'dev',
          root: '.',
          include: ['tests/dev/**/*.test.ts'],
          globalSetup: ['tests/config/launch-browser.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // After the others: the server and a build write to the same `.astro`.
          sequence: { groupOrder: 1 },
        },
      },
    ],
    reporters: ['default', ['json', { outputFile: '.cache/tests/report.json' }]],
  },
});
