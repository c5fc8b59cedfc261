import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedFilesIn } from '../../src/features/card/find-embed-script.ts';
import { headersFor } from '../../src/hosting/rules.ts';
import {
  installedHosts,
  packingsOf,
  startHost,
  startPreview,
  type RunningHost,
} from '../support/hosts.ts';
import { SECURITY_HEADERS } from '../support/security-headers.ts';
import { describeSites, filesOf, readBuilt, type BuiltSite } from '../support/sites.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks as a browser would, but follows no redirect and unpacks nothing. */
const ask = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
      response.on('error', fail);
    })
      .on('error', fail)
      .end();
  });

/** One file of each kind, by the path that it is asked for at, with its media type. */
const kindsOf = async (
  built: BuiltSite,
): Promise<readonly (readonly [path: string, type: RegExp])[]> => {
  const files = await filesOf(built, '');
  const one = (pattern: RegExp) => {
    const found = files.find((file) => pattern.test(file));
    if (!found) throw new Error(`${built.name} has no ${pattern.source}.`);
    return found;
  };
  const HTML = /^text\/html; ?charset=utf-8$/i;
  return [
    ['', HTML],
    ['en/', HTML],
    ['priorites/3-2/', HTML],
    ['en/priorities/3-2/', HTML],
    ['recherche/', HTML],
    ['cartes/3-2/', HTML],
    ['en/cards/3/', HTML],
    ['cartes/3-2/oembed.json', /^application\/json/],
    ['api/v1/plan.json', /^application\/json/],
    ['api/v1/plan.schema.json', /^application\/json/],
    ['api/v1/plan.csv', /^text\/csv; ?charset=utf-8$/i],
    ['api/v1/plan.bib', /^application\/x-bibtex; ?charset=utf-8$/i],
    ['api/v1/plan.fr.stratml.xml', /^(?:text|application)\/xml/],
    ['priorites/3-2/index.md', /^text\/markdown; ?charset=utf-8$/i],
    ['llms.txt', /^text\/plain/],
    ['robots.txt', /^text\/plain/],
    ['sitemap-index.xml', /^(?:text|application)\/xml/],
    ['opensearch.fr.xml', /^(?:text|application)\/xml/],
    ['favicon.svg', /^image\/svg\+xml/],
    ['og/fr/3-2.png', /^image\/png$/],
    ['embed/v1.js', /^(?:text|application)\/javascript/],
    [one(/^embed\/v1\.\w+\.js$/), /^(?:text|application)\/javascript/],
    [one(/^_astro\/.*\.woff2$/), /^font\/woff2$/],
    [one(/^_astro\/.*\.js$/), /^(?:text|application)\/javascript/],
    ['pagefind/pagefind-entry.json', /^application\/json/],
    [one(/^pagefind\/fragment\/.*\.pf_fragment$/), /./],
    [one(/^pagefind\/index\/.*\.pf_index$/), /./],
    [one(/^pagefind\/wasm\.fr\.pagefind$/), /./],
  ];
};

/** What people type, and where it leads. */
const SHORT = [
  ['3.2', 'priorites/3-2/'],
  ['3-2', 'priorites/3-2/'],
  ['3-2/', 'priorites/3-2/'],
  ['en/3.2', 'en/priorities/3-2/'],
  ['3', 'orientations/3/'],
  ['en/3', 'en/orientations/3/'],
] as const;

const HOSTS = ['preview', ...installedHosts()] as const;

describe.each(HOSTS)('on %s,', (host) => {
  describeSites(['root', 'sub-path'], '$name:', (built) => {
    let running: RunningHost;
    beforeAll(async () => {
      running = host === 'preview' ? await startPreview(built) : await startHost(host, built);
    });
    afterAll(() => running.stop());

    const fileOf = (path: string) =>
      path === '' || path.endsWith('/') ? `${path}index.html` : path;

    test('every kind of file has its type, the security headers, and the headers of the table', async () => {
      const script = await embedFilesIn(built.folder);
      for (const [path, type] of await kindsOf(built)) {
        const { status, headers, body } = await ask(running.served + path);
        expect([path, status]).toEqual([path, 200]);
        expect([path, headers['content-type']]).toEqual([path, expect.stringMatching(type)]);
        expect([path, body.equals(readFileSync(join(built.folder, fileOf(path))))]).toEqual([
          path,
          true,
        ]);
        for (const [header, value] of Object.entries({
          ...headersFor(path, true, script),
          ...SECURITY_HEADERS,
        })) {
          if (header === 'Content-Type') continue;
          expect([path, header, headers[header.toLowerCase()]]).toEqual([path, header, value]);
        }
      }
    });

    test('PF-10: only files whose name changes with them are kept for long', async () => {
      for (const [path] of await kindsOf(built)) {
        const { headers } = await ask(running.served + path);
        const kept = String(headers['cache-control']);
        const isHashed =
          /^(?:_astro|pagefind\/(?:fragment|index|filter))\/|^embed\/v1\.\w+\.js$/.test(path) &&
          path !== 'embed/v1.js';
        expect([path, kept.includes('immutable')]).toEqual([path, isHashed]);
        const [, age = ''] = /max-age=(\d+)/.exec(kept) ?? [];
        expect([path, isHashed || Number(age) <= 300]).toEqual([path, true]);
        // What is not kept is not sent again either, where it is the same.
        const tag = headers['etag'];
        if (typeof tag !== 'string') continue;
        const again = await ask(running.served + path, { 'If-None-Match': tag });
        expect([path, again.status]).toEqual([path, 304]);
      }
    });

    test('EM-13: cards may be framed by any site, all other pages by none', async () => {
      for (const [path, type] of await kindsOf(built)) {
        if (!type.test('text/html; charset=utf-8') || type.source === '.') continue;
        const { headers } = await ask(running.served + path);
        const policy = String(headers['content-security-policy'] ?? '');
        const isCard = /^(?:cartes|en\/cards)\//.test(path);
        expect([path, policy.includes("frame-ancestors 'none'")]).toEqual([path, !isCard]);
        expect([path, headers['x-frame-options']]).toEqual([path, undefined]);
      }
    });

    test('what is not there is answered by the page that says so; where cards were, it may be framed', async () => {
      const page = readBuilt(built, '404.html');
      for (const path of [
        'rien/',
        'priorites/99-99/',
        'rien.html',
        'cartes/99-99/',
        'en/cards/98/',
        'api/v1/rien.json',
      ]) {
        const { status, headers, body } = await ask(running.served + path);
        expect([path, status, body.toString() === page]).toEqual([path, 404, true]);
        expect([path, headers['content-type']]).toEqual([
          path,
          expect.stringMatching(/^text\/html; ?charset=utf-8$/i),
        ]);
        const isCard = /^(?:cartes|en\/cards)\//.test(path);
        expect([path, headers['content-security-policy'] === undefined]).toEqual([path, isCard]);
        expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff']);
        expect([path, headers['cache-control']]).toEqual([
          path,
          'public, max-age=0, must-revalidate',
        ]);
      }
    });

    test.each(SHORT)('%s leads to %s', async (form, target) => {
      const { status, headers } = await ask(running.served + form);
      const location = new URL(String(headers['location']), running.served).pathname;
      expect([status, location]).toEqual([301, built.base + target]);
    });

    test('AS-03: a missing final slash is added', async () => {
      for (const path of ['priorites/3-2', 'en', 'texte-integral', 'en/cards/3-2']) {
        const { status, headers } = await ask(running.served + path);
        const location = new URL(String(headers['location']), running.served).pathname;
        expect([path, status, location]).toEqual([path, 301, `${built.base}${path}/`]);
      }
    });

    test('text is sent precompressed, and the same', async () => {
      for (const [path] of await kindsOf(built)) {
        if (/\.(?:png|woff2)$/.test(path)) continue;
        const file = readFileSync(join(built.folder, fileOf(path)));
        const copies = await filesOf(built, '');
        for (const packing of packingsOf(host)) {
          const copy = `${fileOf(path)}.${packing === 'br' ? 'br' : 'gz'}`;
          if (!copies.includes(copy)) continue;
          const { headers, body, status } = await ask(running.served + path, {
            'Accept-Encoding': packing,
          });
          expect([path, packing, status, headers['content-encoding']]).toEqual([
            path,
            packing,
            200,
            packing,
          ]);
          expect([path, String(headers['vary'])]).toEqual([
            path,
            expect.stringMatching(/accept-encoding/i),
          ]);
          const plain = packing === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
          expect([path, packing, plain.equals(file)]).toEqual([path, packing, true]);
          expect([path, headers['content-type']]).toEqual([
            path,
            expect.not.stringMatching(/gzip|brotli/),
          ]);
        }
      }
    });

    test('the smallest packing that a browser takes is sent', async () => {
      for (const path of ['', 'priorites/3-2/', 'api/v1/plan.json', 'embed/v1.js']) {
        const { headers } = await ask(running.served + path, {
          'Accept-Encoding': 'gzip, deflate, br, zstd',
        });
        expect([path, headers['content-encoding']]).toEqual([path, packingsOf(host)[0]]);
      }
    });

    test('an oEmbed provider’s address is answered by the file of the page', async () => {
      for (const [page, file] of [
        ['priorites/3-2/', 'cartes/3-2/oembed.json'],
        ['en/priorities/3-2/', 'en/cards/3-2/oembed.json'],
        ['en/orientations/3/', 'en/cards/3/oembed.json'],
      ] as const) {
        const address = encodeURIComponent(built.origin + built.base + page);
        const { status, body } = await ask(`${running.served}oembed?url=${address}&format=json`);
        expect([page, status, body.toString() === readBuilt(built, file)]).toEqual([
          page,
          200,
          true,
        ]);
      }
      const none = await ask(
        `${running.served}oembed?url=${encodeURIComponent('https://autre.example/')}`,
      );
      expect(none.status).toBe(404);
    });

    test.runIf(host !== 'preview')('keeps its own rules to itself', async () => {
      for (const path of ['_headers', '_redirects', '.htaccess', '_nginx.conf']) {
        const { status } = await ask(running.served + path);
        expect([path, [403, 404].includes(status)]).toEqual([path, true]);
      }
    });
  });
});
