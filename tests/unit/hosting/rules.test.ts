import { DEFAULT_FORM } from '../../../src/plan/form.ts';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../../src/hosting/rules.ts';
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
