import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { buildInto } from '../support/build.ts';
import { atLeastOne } from '../support/pages.ts';
import { describeSites, EVERY, filesOf, site, type BuiltSite } from '../support/sites.ts';

/** The digest of each file of a build, by its path. */
const digests = async (built: BuiltSite): Promise<Readonly<Record<string, string>>> => {
  const files = atLeastOne(await filesOf(built, '')).filter((file) => /\.[a-z0-9_]+$/.test(file));
  return Object.fromEntries(
    atLeastOne(files).map((file) => {
      const bytes = readFileSync(join(built.folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
};

describeSites(EVERY, 'the build of $name', (built) => {
  test('says that it is done in four lines at most, and warns of nothing', () => {
    const lines = built.log.trim().split('\n');
    expect(lines.at(-1)).toContain(built.origin + built.base);
    expect(lines.filter((line) => /warn|deprecat|error|experimental/i.test(line))).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(4);
  });

  test('holds pages, data, documents, pictures, a font, the icon, what search engines read, what search runs, what hosts read and packed copies, and no more', async () => {
    const files = Object.keys(await digests(built));
    const endings = new Set(files.map((file) => file.slice(file.lastIndexOf('.') + 1)));
    expect(endings).toEqual(
      new Set([
        ...['html', 'pdf', 'epub', 'png', 'woff2', 'svg', 'txt', 'xml', 'csv', 'md', 'bib', 'ico'],
        ...['br', 'gz', 'htaccess', 'conf', 'nojekyll', 'js', 'mjs', 'ts', 'json'],
        ...['pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'],
      ]),
    );
  });

  test('tells nothing of the machine that made it', async () => {
    const files = (await filesOf(built, '')).filter((file) =>
      /\.(?:html|pdf|xml|txt|svg|m?js|ts|json|csv|md|bib|pf_\w+)$/.test(file),
    );
    const telling = atLeastOne(files).filter((file) =>
      /file:\/\/|localhost|127\.0\.0\.1/.test(readFileSync(join(built.folder, file), 'utf8')),
    );
    expect(telling).toEqual([]);
    const naming = files.filter((file) =>
      readFileSync(join(built.folder, file), 'utf8').includes(process.cwd()),
    );
    expect(naming).toEqual([]);
  });
});

describe('a second build of the same content, started by something else', () => {
  test('has the same files, byte for byte (PF-24)', { timeout: 240_000 }, async () => {
    const built = site('root');
    const folder = resolve('.cache/tests/root-again');
    const siteUrl = built.origin + built.base;
    await buildInto({ content: built.content, siteUrl, folder });
    expect(await digests({ ...built, folder })).toEqual(await digests(built));
  });
});
