import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedFilesIn } from '../../src/features/card/find-embed-script.ts';
import { headersFor } from '../../src/hosting/rules.ts';
import {
  documented,
  hasCaddy,
  installedHosts,
  packingsOf,
  startHost,
  startPreview,
  startServerBlock,
  type HostName,
  type RunningHost,
} from '../support/hosts.ts';
import { attribute, first, parseHtml } from '../support/html.ts';
import { SECURITY_HEADERS } from '../support/security-headers.ts';
import { describeSites, filesOf, readBuilt, site, type BuiltSite } from '../support/sites.ts';
import { TYPED } from '../support/typed-addresses.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks as a browser would, but follows no redirect and unpacks nothing. */
const ask = (
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((done, fail) => {
    request(url, { headers, method }, (response) => {
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
    ...files
      .filter((file) => /^embed\/.*\.(?:mjs|ts)$/.test(file))
      .map((file) => [file, /^text\/(?:javascript|plain); ?charset=utf-8$/i] as const),
    ['pagefind/pagefind-entry.json', /^application\/json/],
    [one(/^pagefind\/fragment\/.*\.pf_fragment$/), /./],
    [one(/^pagefind\/index\/.*\.pf_index$/), /./],
    [one(/^pagefind\/wasm\.fr\.pagefind$/), /./],
  ];
};

/** A host with its settings. */
interface Hosting {
  readonly name: HostName | 'preview';
  readonly settings: string;
  readonly sites: readonly ('root' | 'sub-path')[];
  readonly start: (built: BuiltSite) => Promise<RunningHost>;
}

/** What shared hosts let `.htaccess` do, from much to little. */
const OVERRIDES = ['All', 'FileInfo Indexes AuthConfig Limit', 'FileInfo'];

const BOTH = ['root', 'sub-path'] as const;

const HOSTINGS: readonly Hosting[] = [
  { name: 'preview', settings: 'npm start', sites: BOTH, start: startPreview },
  ...installedHosts().flatMap((name): readonly Hosting[] =>
    name === 'nginx'
      ? [
          {
            name,
            settings: 'Debian’s server block',
            sites: BOTH,
            start: (built) => startHost(name, built),
          },
          {
            name,
            settings: 'a server block with settings of its own',
            sites: BOTH,
            start: (built) =>
              startHost(name, built, {
                settings:
                  'charset utf-8; gzip_static on; gzip_vary on; error_page 404 /absent.html;',
              }),
          },
        ]
      : OVERRIDES.map((allowOverride) => ({
          name,
          settings: `AllowOverride ${allowOverride} (HO-04)`,
          sites: BOTH,
          start: (built) => startHost(name, built, { allowOverride }),
        })),
  ),
  ...(hasCaddy()
    ? [
        {
          name: 'caddy',
          settings: 'the Caddyfile of docs/hosts.md',
          sites: ['root'],
          start: (built: BuiltSite) => startHost('caddy', built),
        } as const,
      ]
    : []),
];

describe.each(HOSTINGS)('on $name, with $settings,', ({ name: host, sites, start }) => {
  describeSites(sites, '$name:', (built) => {
    let running: RunningHost;
    beforeAll(async () => {
      running = await start(built);
    });
    afterAll(() => running.stop());

    const locationOf = ({ headers }: Answer) =>
      new URL(String(headers['location']), running.served).pathname;

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
          ...headersFor(path, true, { ...built, script }),
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
        'api/v1/rien.csv',
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

    test.each(TYPED)('%s leads to %s, with its query', async (form, target) => {
      const answer = await ask(running.served + form);
      expect([answer.status, locationOf(answer)]).toEqual([301, built.base + target]);
      const query = '?utm_source=x&q=a%20b';
      const asked = await ask(running.served + form + query);
      expect(new URL(String(asked.headers['location']), running.served).search).toBe(query);
      expect((await ask(running.served + target)).status).toBe(200);
    });

    test('HO-05: a folder without a page leads to one, or is not found: it is never refused', async () => {
      const files = await filesOf(built, '');
      const folders = new Set(
        files.filter((file) => file.includes('/')).map((file) => file.replace(/[^/]+$/, '')),
      );
      const bare = [...folders].filter((folder) => !files.includes(`${folder}index.html`));
      expect(bare).toContain('priorites/');
      for (const folder of bare) {
        const { status, body } = await ask(running.served + folder);
        const isOwn = status === 301 || body.toString() === readBuilt(built, '404.html');
        expect([folder, [301, 404].includes(status), isOwn]).toEqual([folder, true, true]);
      }
    });

    test('AS-03: a missing final slash is added', async () => {
      const paths = ['priorites/3-2', 'en', 'texte-integral', 'en/cards/3-2'];
      if (built.base !== '/') paths.push('');
      for (const path of paths) {
        const address = (running.served + path).replace(/\/$/, '');
        const answer = await ask(`${address}?utm_source=x`);
        expect([path, [301, 308].includes(answer.status), locationOf(answer)]).toEqual([
          path,
          true,
          built.base + (path === '' ? '' : `${path}/`),
        ]);
        expect(String(answer.headers['location'])).toMatch(/\?utm_source=x$/);
      }
    });

    test('HO-01: behind a proxy, redirects name no inner scheme and port', async () => {
      for (const path of ['priorites/3-2', '3.2', 'priorites/']) {
        const { headers } = await ask(running.served + path, { Host: 'plan.example' });
        const location = String(headers['location']);
        expect([path, location]).toEqual([
          path,
          expect.stringMatching(/^(?:\/(?!\/)|http:\/\/plan\.example\/)/),
        ]);
      }
    });

    test('a request that a browser has announced is allowed', async () => {
      const preflight = {
        Origin: 'https://autre.example',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'x-requested-with',
      };
      for (const path of ['api/v1/plan.json', 'api/v1/plan.csv', 'cartes/3-2/', 'embed/v1.js']) {
        const { status, headers } = await ask(running.served + path, preflight, 'OPTIONS');
        expect([path, status]).toEqual([path, 204]);
        expect(headers['access-control-allow-origin']).toBe('*');
        expect(headers['access-control-allow-headers']).toBe('*');
        expect(String(headers['access-control-allow-methods'])).toContain('GET');
      }
      const plain = await ask(`${running.served}api/v1/plan.json`);
      expect(plain.headers['access-control-allow-methods']).toBeUndefined();
    });

    test('HO-02: a Markdown version names its page as the one to list', async () => {
      for (const folder of ['priorites/3-2/', 'en/priorities/3-2/', 'texte-integral/']) {
        const page = parseHtml(readBuilt(built, `${folder}index.html`));
        const canonical = attribute(first(page, 'link[rel="canonical"]'), 'href');
        for (const packing of ['identity', 'gzip']) {
          const { headers } = await ask(`${running.served}${folder}index.md`, {
            'Accept-Encoding': packing,
          });
          expect(headers['link']).toBe(`<${canonical}>; rel="canonical"`);
        }
      }
      const others = ['priorites/3-2/', 'api/v1/plan.csv', 'priorites/99-9/index.md'];
      for (const path of others) {
        const { headers } = await ask(running.served + path);
        expect([path, headers['link']]).toEqual([path, undefined]);
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

    describe('an oEmbed provider’s address', () => {
      const answerTo = (url: string, more = '') =>
        ask(`${running.served}oembed?url=${encodeURIComponent(url)}${more}`);

      test.each([
        ['priorites/3-2/', 'cartes/3-2/oembed.json'],
        ['priorites/3-2', 'cartes/3-2/oembed.json'],
        ['priorites/3-2/?utm_source=x&utm_medium=y', 'cartes/3-2/oembed.json'],
        ['priorites/3-2/#texte', 'cartes/3-2/oembed.json'],
        ['priorites/3-2/?utm_source=x#texte', 'cartes/3-2/oembed.json'],
        ['cartes/3-2/?theme=dark', 'cartes/3-2/oembed.json'],
        ['orientations/3/', 'cartes/3/oembed.json'],
        ['cartes/3/', 'cartes/3/oembed.json'],
        ['3.2', 'cartes/3-2/oembed.json'],
        ['3-2/', 'cartes/3-2/oembed.json'],
        ['3', 'cartes/3/oembed.json'],
        ['en/priorities/3-2/', 'en/cards/3-2/oembed.json'],
        ['en/orientations/3/', 'en/cards/3/oembed.json'],
        ['en/3.2?utm_source=x', 'en/cards/3-2/oembed.json'],
        ['en/cards/3-2/', 'en/cards/3-2/oembed.json'],
        ['', 'cartes/plan/oembed.json'],
        ['?utm_source=x', 'cartes/plan/oembed.json'],
        ['en/', 'en/cards/plan/oembed.json'],
        ['en', 'en/cards/plan/oembed.json'],
        ['cartes/plan/', 'cartes/plan/oembed.json'],
      ])('answers /%s with %s', async (page, file) => {
        const address = built.origin + built.base + page;
        for (const written of [address, address.replace(/^https/, 'http')]) {
          const { status, headers, body } = await answerTo(written, '&maxwidth=600&format=json');
          expect([written, status]).toEqual([written, 200]);
          expect(headers['access-control-allow-origin']).toBe('*');
          expect(headers['content-type']).toMatch(/^application\/json/);
          expect(body.toString()).toBe(readBuilt(built, file));
        }
      });

      test('is read as it is written, too', async () => {
        const address = `${built.origin}${built.base}en/priorities/3-2/`;
        const { body } = await ask(`${running.served}oembed?format=json&url=${address}`);
        expect(body.toString()).toBe(readBuilt(built, 'en/cards/3-2/oembed.json'));
      });

      test('answers no other address, above all none of another site', async () => {
        const { host } = new URL(built.origin);
        for (const url of [
          'https://autre.example/',
          `https://autre.example${built.base}priorites/3-2/`,
          `https://autre.example/?x=${built.origin}${built.base}priorites/3-2/`,
          `https://${host}.autre.example${built.base}priorites/3-2/`,
          `https://autre.example@${host}${built.base}priorites/3-2/`,
          `https://${host.replace('.', 'x')}${built.base}priorites/3-2/`,
          `${built.origin}${built.base}priorites/99-99/`,
          `${built.origin}${built.base}priorites/`,
          `${built.origin}${built.base}glossaire/`,
          `${built.origin}${built.base}priorites/3-2-1/`,
          `${built.origin}${built.base}orientations/3-2/`,
        ]) {
          expect([url, (await answerTo(url)).status]).toEqual([url, 404]);
        }
        expect((await ask(`${running.served}oembed`)).status).toBe(404);
      });

      test('says of XML that it has none', async () => {
        const address = `${built.origin}${built.base}priorites/3-2/`;
        expect((await answerTo(address, '&format=xml')).status).toBe(501);
        expect((await answerTo(address, '&format=json')).status).toBe(200);
      });
    });

    test('keeps its own rules to itself', async () => {
      for (const path of ['_headers', '_redirects', '.htaccess', '_nginx.conf', '.plan-build']) {
        const { status } = await ask(running.served + path);
        expect([path, [403, 404].includes(status)]).toEqual([path, true]);
      }
    });
  });
});

describeSites(BOTH, 'for GitHub Pages on a branch, $name', (built) => {
  test('HO-06: has the file that keeps Jekyll from leaving out `_astro`', async () => {
    const files = await filesOf(built, '');
    expect(files.some((file) => file.startsWith('_astro/'))).toBe(true);
    expect(files).toContain('.nojekyll');
  });
});

/** A page in Latin-1, which names no charset. */
const LATIN = Buffer.from('<!doctype html><title>\xe9t\xe9</title>', 'latin1');
const HOST_PAGES = {
  'index.html': '<!doctype html><title>Host</title>',
  'vieux/index.htm': LATIN,
  'absent.html': '<!doctype html><title>Host: not found</title>',
};

describe.runIf(installedHosts().includes('nginx'))('HO-03: on nginx, beside the host’s own', () => {
  describeSites(['sub-path'], 'pages, $name', (built) => {
    let running: RunningHost;
    let host = '';
    beforeAll(async () => {
      running = await startHost('nginx', built, {
        pages: HOST_PAGES,
        settings: 'error_page 404 /absent.html;',
      });
      host = running.served.slice(0, -built.base.length);
    });
    afterAll(() => running.stop());

    test('leaves these as they were', async () => {
      const missing = await ask(`${host}/nope`);
      expect([missing.status, missing.body.toString()]).toEqual([404, HOST_PAGES['absent.html']]);
      const page = await ask(`${host}/`);
      expect(page.body.toString()).toBe(HOST_PAGES['index.html']);
      const old = await ask(`${host}/vieux/`);
      // Debian’s own block has `index.htm` among its index pages, and says no charset.
      expect([old.status, old.headers['content-type']]).toEqual([200, 'text/html']);
      expect(old.body.equals(LATIN)).toBe(true);
      for (const { headers } of [missing, page, old]) {
        expect(headers['content-security-policy']).toBeUndefined();
        expect(headers['access-control-allow-origin']).toBeUndefined();
      }
      expect((await ask(`${host}/3.2`)).status).toBe(404);
      expect((await ask(`${host}/oembed`)).status).toBe(404);
      expect((await ask(`${host}/`, {}, 'OPTIONS')).status).toBe(405);
    });

    test('has its own', async () => {
      const { status, body } = await ask(`${running.served}nope`);
      expect([status, body.toString()]).toEqual([404, readBuilt(built, '404.html')]);
    });
  });

  describeSites(['sub-path'], 'plan, $name', (built) => {
    test('each has its own', async () => {
      const other = site('root');
      const both = await startHost('nginx', other, { beside: built });
      const served = both.served.slice(0, -other.base.length);
      try {
        for (const { origin, base, folder } of [other, built]) {
          const page = await ask(`${served}${base}priorites/3-2/`);
          expect(page.body.toString()).toContain(`<link rel="canonical" href="${origin}${base}`);
          const missing = await ask(`${served}${base}cartes/99-99/`);
          expect([missing.status, missing.body.toString()]).toEqual([
            404,
            readFileSync(join(folder, '404.html'), 'utf8'),
          ]);
          const short = await ask(`${served}${base}3.2`);
          expect(short.headers['location']).toBe(`${base}priorites/3-2/`);
        }
      } finally {
        await both.stop();
      }
    });
  });

  describeSites(['sub-path', 'root'], 'block of docs/hosts.md, $name', (built) => {
    test('is served', async () => {
      const [block = ''] = documented('nginx');
      expect(block).toContain('/plan/');
      const running = await startServerBlock(built, block.replaceAll('/plan/', built.base));
      try {
        const page = await ask(`${running.served}priorites/3-2/`);
        expect([page.status, page.body.toString()]).toEqual([
          200,
          readBuilt(built, 'priorites/3-2/index.html'),
        ]);
        expect((await ask(`${running.served}3.2`)).headers['location']).toBe(
          `${built.base}priorites/3-2/`,
        );
      } finally {
        await running.stop();
      }
    });
  });
});

describe.runIf(installedHosts().includes('apache'))('on Apache, beside the host’s own', () => {
  describeSites(['sub-path'], 'pages, $name', (built) => {
    test('leaves these as they were', async () => {
      const running = await startHost('apache', built, { pages: HOST_PAGES });
      const host = running.served.slice(0, -built.base.length);
      try {
        const missing = await ask(`${host}/nope`);
        expect([missing.status, missing.body.toString()]).toEqual([
          404,
          expect.not.stringContaining('data-language-switch'),
        ]);
        expect(missing.body.toString()).not.toBe(readBuilt(built, '404.html'));
        const old = await ask(`${host}/vieux/`);
        expect([old.status, old.headers['content-type']]).toEqual([200, 'text/html']);
      } finally {
        await running.stop();
      }
    });
  });
});
