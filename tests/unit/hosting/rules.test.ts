import { DEFAULT_FORM } from '../../../src/plan/form.ts';
import { describe, expect, it } from 'vitest';
import { hostFilesOf } from '../../../src/hosting/files.ts';
import type { HostedSite } from '../../../src/hosting/rule-file.ts';
import { headersFor } from '../../../src/hosting/rules.ts';
import { parseRepository } from '../../../src/site/repository.ts';
import { realPlan } from '../../support/real-plan.ts';
import { SECURITY_HEADERS } from '../../support/security-headers.ts';

const SITE = {
  origin: 'https://x.example',
  base: '/plan/',
  ...DEFAULT_FORM,
  script: { pinned: ['embed/v1.0a1b2c.js', 'embed/v1.3d4e5f.js'] },
};

const REVALIDATED = 'public, max-age=0, must-revalidate';
const FOREVER = 'public, max-age=31536000, immutable';
const PAGE = "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

describe('headersFor: the headers of a response, as words', () => {
  it.each([
    // Pages: no site may frame them.
    ['', { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': PAGE }],
    ['en/', { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': PAGE }],
    ['priorites/3-2/', { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': PAGE }],
    ['en/full-text/', { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': PAGE }],
    ['en/comite/', { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': PAGE }],
    ['404.html', { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': PAGE }],
    // Cards: any site may.
    ['cartes/3-2/', { 'Cache-Control': REVALIDATED }],
    ['en/cards/3/oembed.json', { 'Cache-Control': REVALIDATED }],
    // Files that change their name when they change.
    ['_astro/Besley-0a1b.woff2', { 'Cache-Control': FOREVER }],
    ['embed/v1.0a1b2c.js', { 'Cache-Control': FOREVER }],
    [
      'pagefind/index/fr_0a1b.pf_index',
      { 'Cache-Control': FOREVER, 'Content-Type': 'application/octet-stream' },
    ],
    // Files that keep it.
    ['embed/v1.js', { 'Cache-Control': 'public, max-age=300' }],
    ['api/v1/plan.json', { 'Cache-Control': REVALIDATED }],
    [
      'api/v1/plan.csv',
      { 'Cache-Control': REVALIDATED, 'Content-Type': 'text/csv; charset=utf-8' },
    ],
    [
      'api/v1/plan.bib',
      { 'Cache-Control': REVALIDATED, 'Content-Type': 'application/x-bibtex; charset=utf-8' },
    ],
    [
      'texte-integral/index.md',
      {
        'Cache-Control': REVALIDATED,
        'Content-Security-Policy': PAGE,
        'Content-Type': 'text/markdown; charset=utf-8',
        Link: '<https://x.example/plan/texte-integral/>; rel="canonical"',
      },
    ],
    [
      'embed/v1.mjs',
      { 'Cache-Control': REVALIDATED, 'Content-Type': 'text/javascript; charset=utf-8' },
    ],
  ])('“%s”', (path, own) => {
    expect(headersFor(path, true, SITE)).toEqual({ ...SECURITY_HEADERS, ...own });
  });

  it.each([
    'rien/',
    'priorites/99-99/',
    'priorites/99-9/index.md',
    'rien.csv',
    '_astro/rien.css',
    'embed/rien.js',
  ])('a missing “%s” is answered by a page, and is not cached', (path) => {
    expect(headersFor(path, false, SITE)).toEqual({
      ...SECURITY_HEADERS,
      'Cache-Control': REVALIDATED,
      'Content-Security-Policy': PAGE,
    });
  });

  it('a missing card may be framed', () => {
    expect(headersFor('cartes/9-9/', false, SITE)).toEqual({
      ...SECURITY_HEADERS,
      'Cache-Control': REVALIDATED,
    });
  });
});

describe('the rules of the editor', () => {
  const editor = parseRepository('github:org/repo');
  const own = "connect-src 'self' blob: data: https://api.github.com";
  const headersOf = (path: string) => headersFor(path, true, { ...SITE, editor });

  it.each(['redaction/', 'redaction/editor.js', 'redaction/config.fr.json'])(
    'give “%s” a policy of its own, and keep it from search engines',
    (path) => {
      const { 'Content-Security-Policy': policy, 'X-Robots-Tag': robots } = headersOf(path);
      expect(policy).toContain(own);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(robots).toBe('noindex');
    },
  );

  it('are for its folder alone, and for a site that has one', () => {
    expect(headersOf('priorites/3-2/')).toEqual(headersFor('priorites/3-2/', true, SITE));
    expect(headersFor('redaction/', true, SITE)).not.toHaveProperty('X-Robots-Tag');
  });

  it('are written for every host, once', () => {
    const files = (site: Partial<HostedSite>) =>
      hostFilesOf({ ...SITE, plan: realPlan, ...site }).map(
        ({ path, text }) => [path, text] as const,
      );
    for (const [path, text] of files({ editor })) {
      const isConfigured = ['_headers', '.htaccess', '_nginx.conf'].includes(path);
      expect([path, text.split(own).length - 1]).toEqual([path, isConfigured ? 1 : 0]);
    }
    expect(files({}).filter(([, text]) => /redaction|noindex/.test(text))).toEqual([]);
  });
});
