import { describe, expect, it } from 'vitest';
import { headersFor, oembedRules, SHORT_FORMS } from '../../../src/hosting/rules.ts';
import { SECURITY_HEADERS } from '../../support/security-headers.ts';

const SCRIPT = { pinned: ['embed/v1.0a1b2c.js', 'embed/v1.3d4e5f.js'] };

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
      },
    ],
  ])('“%s”', (path, own) => {
    expect(headersFor(path, true, SCRIPT)).toEqual({ ...SECURITY_HEADERS, ...own });
  });

  it.each(['rien/', 'priorites/99-99/', 'rien.csv', '_astro/rien.css', 'embed/rien.js'])(
    'a missing “%s” is answered by a page, and is not cached',
    (path) => {
      expect(headersFor(path, false, SCRIPT)).toEqual({
        ...SECURITY_HEADERS,
        'Cache-Control': REVALIDATED,
        'Content-Security-Policy': PAGE,
      });
    },
  );

  it('a missing card may be framed', () => {
    expect(headersFor('cartes/9-9/', false, SCRIPT)).toEqual({
      ...SECURITY_HEADERS,
      'Cache-Control': REVALIDATED,
    });
  });
});

describe('SHORT_FORMS: what people type', () => {
  const targetOf = (path: string): string | undefined => {
    const rule = SHORT_FORMS.find(({ pattern }) => new RegExp(`^${pattern}$`).test(path));
    return rule && path.replace(new RegExp(`^${rule.pattern}$`), rule.target);
  };

  it.each([
    ['3.2', 'priorites/3-2/'],
    ['3-2/', 'priorites/3-2/'],
    ['10.12', 'priorites/10-12/'],
    ['en/3.2', 'en/priorities/3-2/'],
    ['3', 'orientations/3/'],
    ['en/12/', 'en/orientations/12/'],
  ])('%s leads to %s', (path, target) => {
    expect(targetOf(path)).toBe(target);
  });

  it.each(['0.1', '3.0', '03', '100', '3.2.1', '3_2', 'fr/3'])('%s leads nowhere', (path) => {
    expect(targetOf(path)).toBeUndefined();
  });
});

describe('oembedRules: the answer to oembed?url=…', () => {
  const answerTo = (url: string): string | undefined => {
    for (const { pattern, target } of oembedRules()) {
      const [, number] = new RegExp(`${pattern}$`, 'i').exec(url) ?? [];
      if (number !== undefined) return target.replace('$1', number);
    }
    return undefined;
  };

  it.each([
    ['https://x.example/priorites/3-2/', 'cartes/3-2/oembed.json'],
    ['https://x.example/un/dossier/orientations/3', 'cartes/3/oembed.json'],
    ['https%3A%2F%2Fx.example%2Fen%2Fpriorities%2F3-2%2F', 'en/cards/3-2/oembed.json'],
    ['https%3a%2f%2fx.example%2fen%2forientations%2f12', 'en/cards/12/oembed.json'],
  ])('%s → %s', (url, file) => {
    expect(answerTo(url)).toBe(file);
  });

  it.each([
    'https://x.example/',
    'https://x.example/priorites/',
    'https://x.example/priorites/3-2-1/',
    'https://x.example/cartes/3-2/',
  ])('has no answer for %s', (url) => {
    expect(answerTo(url)).toBeUndefined();
  });

  it('names its group and refers to it in the syntax of the host', () => {
    const answers = oembedRules({ groupName: 'card', reference: '$<card>' }).map(
      ({ pattern, target }) =>
        ['/priorites/3-2/', '/en/priorities/3-2/'].map((path) =>
          path.replace(new RegExp(`^.*?${pattern}$`), target),
        ),
    );
    expect(answers).toEqual([
      ['/priorites/3-2/', 'en/cards/3-2/oembed.json'],
      ['cartes/3-2/oembed.json', '/en/priorities/3-2/'],
    ]);
    expect(oembedRules({ reference: '%1' }).map(({ target }) => target)).toEqual([
      'en/cards/%1/oembed.json',
      'cartes/%1/oembed.json',
    ]);
  });
});
