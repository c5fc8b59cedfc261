import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { documentFile } from '../../src/site/document-file.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { describeSites } from '../support/sites.ts';

/** Debian’s package is a Java archive without a starter that works everywhere. */
const EPUBCHECK = process.env['EPUBCHECK_PATH'] ?? '/usr/bin/epubcheck';

describe.runIf(existsSync(EPUBCHECK))('epubcheck, the checker of the makers of EPUB', () => {
  describeSites(
    ['root', 'hostile', 'english'],
    'finds no fault in the e-books of $name',
    (built) => {
      test('in any language', async () => {
        const { plan } = await planOf(built);
        for (const locale of atLeastOne(plan.languages)) {
          const book = join(built.folder, documentFile(plan, locale, 'epub'));
          const { stdout, stderr, status } = spawnSync('java', ['-jar', EPUBCHECK, book], {
            encoding: 'utf8',
          });
          expect([status, stderr, stdout]).toEqual([
            0,
            '',
            expect.stringContaining('0 fatals / 0 errors / 0 warnings / 0 infos'),
          ]);
        }
      }, 60_000);
    },
  );
});
