import { publishedAt } from '../support/paths.ts';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildInto, runCommand } from '../support/build.ts';
import { all, attribute } from '../support/html.ts';
import { freePort, installedHosts, startHost, startPreview } from '../support/hosts.ts';
import { linesOf } from '../support/page-words.ts';
import { allPages, atLeastOne } from '../support/pages.ts';
import { fileAt, isInternal, referencesOf } from '../support/references.ts';
import { filesOf, readBuilt, type BuiltSite } from '../support/sites.ts';

const SMALL = resolve('tests/fixtures/small');

let around = '';
beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), 'environment-'));
});
afterAll(() => rm(around, { recursive: true, force: true }));

const buildSmall = async (name: string, siteUrl: string, skip = ''): Promise<BuiltSite> => {
  const folder = join(around, name);
  const log = await buildInto({ content: SMALL, siteUrl, folder, skip });
  return { name, content: SMALL, folder, served: '', log, ...publishedAt(siteUrl, SMALL) };
};

const addressesIn = async (built: BuiltSite): Promise<readonly URL[]> =>
  atLeastOne(
    (await allPages(built))
      .flatMap((page) => referencesOf(built, page))
      .filter((reference) => isInternal(built, reference))
      .map(({ url }) => url),
  );

/** The icon of a site for telephones, which is no picture of a page. */
const ICON = 'apple-touch-icon.png';

describe('PLAN_SKIP=documents,pictures,copies', { timeout: 240_000 }, () => {
  let built: BuiltSite | undefined;
  const site = (): BuiltSite => {
    if (!built) throw new Error('The site is not built.');
    return built;
  };
  beforeAll(async () => {
    built = await buildSmall('skipped', 'https://autre.example/', 'documents,pictures,copies');
  }, 240_000);

  test('is told, in both languages', () => {
    expect(site().log).toMatch(/laissé de côté.*documents, pictures, copies/);
    expect(site().log).toMatch(/left out.*documents, pictures, copies/);
  });

  test('leaves no such file', async () => {
    const left = (await filesOf(site(), '')).filter((file) => file !== ICON);
    expect(
      left.filter((file) => /\.(?:pdf|png|br|gz)$|^og$|telechargements|downloads/.test(file)),
    ).toEqual([]);
  });

  test('leaves links that all lead to a file', async () => {
    const broken = (await addressesIn(site())).filter((url) => {
      const file = fileAt(site(), url);
      return file === undefined || !existsSync(join(site().folder, file));
    });
    expect(broken.map(({ href }) => href)).toEqual([]);
  });

  test('leaves no word of a PDF on a page, and no picture in its head', async () => {
    for (const { path, root } of await allPages(site())) {
      const said = [
        ...linesOf(root),
        ...all(root, 'meta, link').flatMap((element) => [
          ...['name', 'property', 'content', 'type', 'href', 'title'].flatMap(
            (name) => attribute(element, name) ?? [],
          ),
        ]),
      ];
      const offers = said.filter(
        (words) =>
          /pdf|og:image|summary_large_image|\.png/i.test(words) && !words.endsWith(`/${ICON}`),
      );
      expect([path, offers]).toEqual([path, []]);
    }
  });

  test('leaves none in data, oEmbed answers and host rules either', async () => {
    const files = (await filesOf(site(), '')).filter((file) =>
      /\.(?:json|txt|xml|md|csv|bib|conf|htaccess)$|_headers$|_redirects$/.test(file),
    );
    const offering = atLeastOne(files).filter((file) =>
      /\.pdf|thumbnail|og\/(?:fr|en)\//.test(readBuilt(site(), file)),
    );
    expect(offering).toEqual([]);
  });
});

describe('a SITE_URL with accents', { timeout: 240_000 }, () => {
  let built: BuiltSite | undefined;
  beforeAll(async () => {
    built = await buildSmall('accents', 'https://économie.example/Été/plan-stratégique/');
  }, 240_000);

  test.each([...installedHosts(), 'preview'] as const)('is served by %s', async (name) => {
    if (!built) throw new Error('The site is not built.');
    const host = name === 'preview' ? await startPreview(built) : await startHost(name, built);
    try {
      const { origin, base } = built;
      const paths = new Set(
        (await addressesIn(built)).map(({ href }) => href.slice((origin + base).length)),
      );
      for (const path of paths) {
        const { status } = await fetch(host.served + path, { redirect: 'manual' });
        expect([path, status]).toEqual([path, 200]);
      }
      const short = await fetch(`${host.served}1.1`, { redirect: 'manual' });
      const target = new URL(short.headers.get('location') ?? '', host.served);
      // Apache writes its escapes in small letters, which is the same address.
      expect([short.status, decodeURI(target.pathname)]).toEqual([
        301,
        decodeURI(`${base}priorites/1-1/`),
      ]);
      const missing = await fetch(`${host.served}nulle-part/`);
      expect([missing.status, await missing.text()]).toEqual([404, readBuilt(built, '404.html')]);
      const page = `${built.origin}${base}priorites/1-1/`;
      const markdown = await fetch(`${host.served}priorites/1-1/index.md`);
      expect(markdown.headers.get('link')).toBe(`<${page}>; rel="canonical"`);
      const answer = await fetch(`${host.served}oembed?url=${encodeURIComponent(page)}`);
      expect(await answer.json()).toMatchObject({ type: 'rich' });
    } finally {
      await host.stop();
    }
  });

  test('is ASCII in every address that others read', async () => {
    if (!built) throw new Error('The site is not built.');
    const sitemap = readBuilt(built, 'sitemap-0.xml');
    expect(sitemap).toContain(
      'https://xn--conomie-9xa.example/%C3%89t%C3%A9/plan-strat%C3%A9gique/',
    );
    for (const file of ['sitemap-0.xml', 'robots.txt', 'api/v1/plan.json', 'llms.txt']) {
      expect([file, readBuilt(built, file).includes('Été/')]).toEqual([file, false]);
    }
    for (const { path, root } of await allPages(built)) {
      const canonical = all(root, 'link[rel="canonical"]').map((link) => attribute(link, 'href'));
      const expected = path === '404.html' ? '' : path;
      if (canonical.length > 0) expect(canonical).toEqual([built.origin + built.base + expected]);
    }
  });
});

describe('a command whose environment is wrong', { timeout: 60_000 }, () => {
  test.each(['build', 'start', 'check', 'new', 'test'])(
    'npm run %s says so before it does anything',
    async (command) => {
      const { status, printed } = await runCommand(command, { PORT: 'abc', PLAN_WITHOUT: 'x' });
      expect(status).toBe(1);
      expect(printed.trim().split('\n')).toHaveLength(7);
      expect(printed).toMatch(/✗ PORT\n {2}FR {2}.*\n {2}EN {2}[^]*✗ PLAN_WITHOUT\n/);
    },
  );

  test.each(['content', '.', 'src/pages', 'tests/fixtures/small'])(
    'builds nothing over %s, which stays as it is',
    async (folder) => {
      const list = () => readdir(folder, { recursive: folder !== '.' });
      const before = await list();
      const { status, printed } = await runCommand('build', { PLAN_OUT: folder });
      expect(status).toBe(1);
      expect(printed).toMatch(/✗ PLAN_OUT\n {2}FR {2}.*On y aurait perdu.*\n {2}EN {2}/);
      expect(await list()).toEqual(before);
    },
  );

  test('npm start finds a port that is taken before it builds', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((done) => other.listen(port, done));
    try {
      const out = join(around, 'not-built');
      const { status, printed } = await runCommand('start', { PORT: String(port), PLAN_OUT: out });
      expect(status).toBe(1);
      expect(printed).toContain(`Port ${port} is already in use`);
      expect(existsSync(out)).toBe(false);
    } finally {
      await new Promise((closed) => other.close(closed));
    }
  });
});
