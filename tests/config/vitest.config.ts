import { defineConfig } from 'vitest/config';

// `quick` needs the sources alone; `site` builds the sites under test first and needs a browser;
// `dev` runs the development server, and needs a browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'quick',
          root: '.',
          include: ['tests/{unit,content}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          root: '.',
          include: ['tests/{build,browser,search}/**/*.test.ts'],
          globalSetup: ['tests/config/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'dev',
          root: '.',
          include: ['tests/dev/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // After the others: the server and a build write to the same `.astro`.
          sequence: { groupOrder: 1 },
        },
      },
    ],
    reporters: ['default', ['json', { outputFile: '.cache/tests/report.json' }]],
  },
});
