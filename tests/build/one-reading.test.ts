import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildInto } from '../support/build.ts';

const content = resolve('tests/fixtures/small');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a build', () => {
  test('reads each file of the plan once', { timeout: 240_000 }, async () => {
    const place = await mkdtemp(join(tmpdir(), 'reads-'));
    const log = join(place, 'reads.txt');
    vi.stubEnv('READS_LOG', log);
    vi.stubEnv('NODE_OPTIONS', `--import=${pathToFileURL('tests/support/count-reads.ts').href}`);
    try {
      await buildInto({ content, siteUrl: 'https://plan.example/', folder: join(place, 'site') });
      const reads = (await readFile(log, 'utf8')).split('\n');
      // Pages of the site are modules too, which Vite reads by itself.
      const files = (await readdir(content, { recursive: true }))
        .filter((name) => /\.(?:mdx|yaml)$/.test(name) && !name.startsWith('pages'))
        .map((name) => join(content, name));
      expect(files.length).toBeGreaterThan(10);
      for (const file of files) {
        // Addresses depend on the form of the plan, which is read before Astro starts.
        const times = file === join(content, 'plan.yaml') ? 2 : 1;
        expect([file, reads.filter((path) => path === file).length]).toEqual([file, times]);
      }
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  });
});
