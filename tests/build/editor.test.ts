import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRepository } from '../../src/site/repository.ts';
import { buildInto } from '../support/build.ts';
import { folderAt } from '../support/content-folder.ts';
import { hasCaddy, installedHosts, startHost, startPreview } from '../support/hosts.ts';
import { all, attribute, parseHtml } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { publishedAt } from '../support/paths.ts';

const siteUrl = 'https://autre.example/';
const REPOSITORY = 'github:organisme/plan';
/** Link of each page to the page that edits its file. */
const LINK = /<li> ?<a href="https:\/\/github\.com\/[^"]+" rel="nofollow">[^<]*<\/a> ?<\/li>/;

let around = '';
const folderOf = (name: string) => join(around, name);

beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), 'editor-'));
  const content = folderOf('content');
  await cp(resolve('tests/fixtures/small'), content, { recursive: true });
  const text = (title: string) => `---\ntitle: ${title}\n---\n\nRien n’est conservé.\n`;
  await folderAt(content).put('pages/privacy/fr.mdx', text('Confidentialité'));
  await folderAt(content).put('pages/privacy/en.mdx', text('Privacy'));
  const build = { content, siteUrl, skip: 'pictures,documents,copies' };
  await buildInto({ ...build, folder: folderOf('without') });
  await buildInto({ ...build, folder: folderOf('with'), editor: REPOSITORY });
}, 240_000);
afterAll(() => rm(around, { recursive: true, force: true }));

const filesIn = async (site: string): Promise<readonly string[]> =>
  (await readdir(folderOf(site), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folderOf(site).length + 1))
    .toSorted();

const read = (site: string, file: string): Promise<string> =>
  readFile(join(folderOf(site), file), 'latin1');

/** Pages of prose that the editor adds to. */
const PRIVACY = ['confidentialite/index.html', 'en/privacy/index.html'];
/** Files with rules for the editor. */
const RULES = ['.htaccess', '_headers', '_nginx.conf'];

describe('a site with an editor', () => {
  test('has what a site without one has, and the folder of the editor', async () => {
    const files = await filesIn('with');
    const added = files.filter((file) => file.startsWith('redaction/'));
    expect(files.filter((file) => !added.includes(file))).toEqual(await filesIn('without'));
    expect(added).toEqual(
      expect.arrayContaining(
        ['index.html', 'editor.js', 'config.fr.json', 'config.en.json', 'licences.txt'].map(
          (name) => `redaction/${name}`,
        ),
      ),
    );
  });

  test('differs in nothing but links, the privacy page and the rules: another one has no trace of it', async () => {
    let links = 0;
    for (const file of await filesIn('without')) {
      const [without, withEditor] = [await read('without', file), await read('with', file)];
      expect([file, /redaction\/|organisme\/plan|rel="nofollow"/.test(without)]).toEqual([
        file,
        false,
      ]);
      if (RULES.includes(file) || PRIVACY.includes(file)) continue;
      const isLinked = LINK.test(withEditor);
      if (isLinked) links += 1;
      expect([file, isLinked && !file.endsWith('.html')]).toEqual([file, false]);
      expect([file, withEditor.replace(LINK, '') === without]).toEqual([file, true]);
    }
    expect(links).toBeGreaterThan(10);
  });

  test('leads from each page to its file at the Git host', async () => {
    const linkOf = async (page: string) => {
      const root = parseHtml(await readFile(join(folderOf('with'), page, 'index.html'), 'utf8'));
      const [link] = all(root, 'a').filter((each) => attribute(each, 'rel') === 'nofollow');
      return link && [textOf(link), attribute(link, 'href')];
    };
    const at = 'https://github.com/organisme/plan/edit/main';
    const [, home = ''] = (await linkOf('')) ?? [];
    // The content of this test is in no repository: it is one of its own.
    expect(home).toBe(`${at}/plan/fr.mdx`);
    expect(await linkOf('priorites/1-2')).toEqual([
      'Modifier cette page',
      `${at}/priorities/1-2/fr.mdx`,
    ]);
    expect(await linkOf('en/glossary')).toEqual(['Edit this page', `${at}/glossary.yaml`]);
    expect(await linkOf('texte-integral')).toBeUndefined();
  });

  test.each([
    ['confidentialite', ['/redaction/', 'localStorage', 'IndexedDB', 'api.github.com', 'jeton']],
    ['en/privacy', ['/redaction/', 'localStorage', 'IndexedDB', 'api.github.com', 'token']],
  ])('says on %s what the editor keeps, and whom it asks', async (page, said) => {
    const root = parseHtml(await readFile(join(folderOf('with'), page, 'index.html'), 'utf8'));
    const words = all(root, 'main').map(textOf).join(' ');
    for (const each of said) expect(words).toContain(each);
  });

  test('keeps the editor out of sitemap, search and robots.txt', async () => {
    for (const file of ['sitemap-0.xml', 'robots.txt', 'llms.txt']) {
      expect([file, (await read('with', file)).includes('redaction')]).toEqual([file, false]);
    }
    const [robots] = all(parseHtml(await read('with', 'redaction/index.html')), 'meta').filter(
      (meta) => attribute(meta, 'name') === 'robots',
    );
    expect(robots && attribute(robots, 'content')).toBe('noindex');
  });

  test('loads nothing for the editor from another site', async () => {
    const page = parseHtml(await read('with', 'redaction/index.html'));
    for (const script of all(page, 'script'))
      expect(attribute(script, 'src')).not.toMatch(/^\w*:|^\//);
    const scripts = (await filesIn('with')).filter((file) => /^redaction\/.*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) {
      expect(await read('with', script)).not.toMatch(
        /unpkg\.com|jsdelivr\.net|githubstatus\.com\/api/,
      );
    }
  });
});

describe.each([
  'preview',
  ...installedHosts(),
  ...(hasCaddy() ? (['caddy'] as const) : []),
] as const)('the editor on %s', (name) => {
  test('has its own policy, and the pages have theirs', async () => {
    const site = {
      folder: folderOf('with'),
      ...publishedAt(siteUrl, folderOf('content')),
      editor: parseRepository(REPOSITORY),
    };
    const host = name === 'preview' ? await startPreview(site) : await startHost(name, site);
    try {
      const headersOf = async (path: string) => (await fetch(host.served + path)).headers;
      for (const path of ['redaction/', 'redaction/editor.js', 'redaction/config.fr.json']) {
        const headers = await headersOf(path);
        const policy = headers.get('content-security-policy');
        expect([path, policy]).toEqual([
          path,
          expect.stringContaining("connect-src 'self' blob: data: https://api.github.com;"),
        ]);
        expect([path, headers.get('x-robots-tag')]).toEqual([path, 'noindex']);
      }
      for (const path of ['', 'priorites/1-2/']) {
        const headers = await headersOf(path);
        expect(headers.get('content-security-policy')).not.toContain('connect-src');
        expect(headers.get('x-robots-tag')).toBeNull();
      }
    } finally {
      await host.stop();
    }
  });
});
