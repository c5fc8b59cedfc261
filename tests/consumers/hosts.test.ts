import { parseAllHeaders } from '@netlify/headers-parser';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseAllRedirects } from 'netlify-redirect-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { attribute, first, parseHtml } from '../support/html.ts';
import { freePort } from '../support/hosts.ts';
import { atLeastOne } from '../support/pages.ts';
import { SECURITY_HEADERS } from '../support/security-headers.ts';
import { describeSites, filesOf, pathOf, readBuilt } from '../support/sites.ts';
import { TYPED } from '../support/typed-addresses.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/** What some paths must have, beside the headers of every response. */
const OWN_HEADERS = [
  ['priorites/3-2/', { framed: false }],
  ['en/', { framed: false }],
  ['', { framed: false }],
  ['cartes/3-2/', { framed: true }],
  ['en/cards/3/', { framed: true }],
  ['embed/v1.js', { framed: true, cache: 'public, max-age=300' }],
  ['pagefind/index/x.pf_index', { framed: true, cache: FOREVER }],
  ['priorites/3-2/index.md', { framed: false, page: 'priorites/3-2/' }],
  ['en/full-text/index.md', { framed: false, page: 'en/full-text/' }],
] as const;

const headerRules = z.array(
  z.object({ forRegExp: z.instanceof(RegExp), values: z.record(z.string(), z.string()) }),
);
const redirectRules = z.array(
  z.object({ from: z.string(), to: z.string(), status: z.number(), force: z.boolean() }),
);

describeSites(['root'], 'Netlify’s own parsers read $name:', (built) => {
  test('_headers, for every kind of path', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(built.folder, '_headers')],
      netlifyConfigPath: undefined,
      configHeaders: undefined,
      minimal: false,
    });
    expect(errors).toEqual([]);
    const rules = headerRules.parse(headers);
    for (const [path, { framed, ...own }] of OWN_HEADERS) {
      const matching = rules.filter(({ forRegExp }) => forRegExp.test(built.base + path));
      const sent = new Map(
        matching.flatMap(({ values }) =>
          Object.entries(values).map(([name, value]) => [name.toLowerCase(), value] as const),
        ),
      );
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect([path, name, sent.get(name.toLowerCase())]).toEqual([path, name, value]);
      }
      const policy = sent.get('content-security-policy') ?? '';
      expect([path, policy.includes('frame-ancestors')]).toEqual([path, !framed]);
      expect([path, sent.get('cache-control')]).toEqual([
        path,
        'cache' in own ? own.cache : undefined,
      ]);
      const [, link] = /^<(.*)>; rel="canonical"$/.exec(sent.get('link') ?? '') ?? [];
      const address = built.origin + built.base;
      expect([path, link && new URL(link, address + path).href]).toEqual([
        path,
        'page' in own ? address + own.page : undefined,
      ]);
      // What several rules have is sent several times.
      const names = matching.flatMap(({ values }) => Object.keys(values));
      expect([path, new Set(names).size]).toEqual([path, names.length]);
    }
  });

  test('_redirects, each to a page of the site', async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [join(built.folder, '_redirects')],
      configRedirects: [],
      minimal: false,
    });
    expect(errors).toEqual([]);
    const rules = redirectRules.parse(redirects);
    const pages = (await filesOf(built, 'index.html')).map((file) => built.base + pathOf(file));
    expect(atLeastOne(rules).filter(({ to }) => !pages.includes(to))).toEqual([]);
    for (const [form, target] of TYPED) {
      const rule = rules.find(({ from }) => from === built.base + form);
      expect([form, rule?.to, rule?.status]).toEqual([form, built.base + target, 301]);
    }
  });
});

describeSites(['root'], 'Cloudflare’s own server shows $name:', (built) => {
  let served = '';
  let printed = '';
  let folder = '';
  let child: ChildProcess | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-cloudflare-'));
    const port = await freePort();
    const wrangler = resolve('tests/consumers/node_modules/wrangler/bin/wrangler.js');
    const own = ['--ip', '127.0.0.1', '--port', String(port)];
    const started = spawn(
      process.execPath,
      [wrangler, 'pages', 'dev', built.folder, ...own, '--compatibility-date', '2026-01-01'],
      {
        // It keeps files beside itself and at home, and is a group of processes.
        cwd: folder,
        env: { ...process.env, HOME: folder, CI: '1', WRANGLER_SEND_METRICS: 'false' },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child = started;
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk) => {
        printed += String(chunk);
      });
    }
    served = `http://127.0.0.1:${port}/`;
    while (!printed.includes('Ready on')) {
      if (started.exitCode !== null) throw new Error(`wrangler does not start: ${printed}`);
      await setTimeout(100);
    }
  });
  afterAll(async () => {
    if (child?.pid !== undefined && child.exitCode === null) {
      const exit = once(child, 'exit');
      process.kill(-child.pid, 'SIGTERM');
      await exit;
    }
    await rm(folder, { recursive: true, force: true });
  });
  const ask = (path: string) => fetch(served + path, { redirect: 'manual' });

  test('all its rules are valid', () => {
    expect(printed).toMatch(/Parsed \d{2,} valid redirect rules/);
    expect(printed).toMatch(/Parsed \d{2,} valid header rules/);
    expect(printed).not.toMatch(/invalid/i);
  });

  test.each(TYPED)('%s leads to %s, with its query', async (form, target) => {
    const { status, headers } = await ask(`${form}?utm_source=x`);
    const { pathname, search } = new URL(headers.get('location') ?? '', served);
    expect([status, pathname, search]).toEqual([301, built.base + target, '?utm_source=x']);
  });

  test('cards may be framed and read by any site', async () => {
    const card = await ask('cartes/3-2/');
    expect(card.headers.get('access-control-allow-origin')).toBe('*');
    expect(card.headers.get('content-security-policy')).toBeNull();
    const page = await ask('priorites/3-2/');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('a Markdown version names its page', async () => {
    const { headers } = await ask('en/priorities/3-2/index.md');
    const [, link = ''] = /<(.*)>; rel="canonical"/.exec(headers.get('link') ?? '') ?? [];
    const address = `${built.origin}${built.base}en/priorities/3-2/`;
    expect(new URL(link, `${address}index.md`).href).toBe(address);
    const page = parseHtml(readBuilt(built, 'en/priorities/3-2/index.html'));
    expect(attribute(first(page, 'link[rel="canonical"]'), 'href')).toBe(address);
  });

  test('what is not there is answered by the page that says so', async () => {
    const missing = await ask('rien/');
    expect([missing.status, await missing.text()]).toEqual([404, readBuilt(built, '404.html')]);
  });

  describe('the rules of other hosts', () => {
    test.each(['.htaccess', '_nginx.conf'])('in %s are not shown', async (file) => {
      const { status, headers } = await ask(file);
      expect([status, new URL(headers.get('location') ?? '', served).pathname]).toEqual([
        302,
        built.base,
      ]);
    });
  });
});
