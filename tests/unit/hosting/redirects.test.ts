import { DEFAULT_FORM } from '../../../src/plan/form.ts';
import { describe, expect, it } from 'vitest';
import { isXmlAsked, oembedAnswer, redirectOf } from '../../../src/hosting/redirects.ts';
import { parseSiteUrl } from '../../../src/site/urls.ts';
import { TYPED } from '../../support/typed-addresses.ts';

describe('redirectOf: what people type', () => {
  it.each<readonly [path: string, target: string]>([
    ...TYPED,
    ['10.12', 'priorites/10-12/'],
    ['en/12/', 'en/orientations/12/'],
    // The final slash of a folder, which may be missing.
    ['glossaire', 'glossaire/'],
    ['fr/3', 'fr/3/'],
    ['100', '100/'],
    ['3_2', '3_2/'],
  ])('%s leads to “%s”', (path, target) => {
    expect(redirectOf(path, DEFAULT_FORM)).toBe(target);
  });

  it.each(['', 'en/', '0.1', '3.0', '03/', '3.2.1', 'priorites/3-2/', 'oembed', 'en/embed/'])(
    '“%s” leads nowhere else',
    (path) => {
      expect(redirectOf(path, DEFAULT_FORM)).toBeUndefined();
    },
  );
});

describe('oembedAnswer: the answer to oembed?url=…', () => {
  const answerTo = (url: string, site = 'https://x.example/') =>
    oembedAnswer(`format=json&url=${url}&maxwidth=600`, {
      ...parseSiteUrl(site),
      ...DEFAULT_FORM,
    });

  it.each([
    ['https://x.example/priorites/3-2/', 'cartes/3-2/oembed.json'],
    ['HTTP://X.example/orientations/3', 'cartes/3/oembed.json'],
    ['https%3A%2F%2Fx.example%2Fen%2Fpriorities%2F3-2%2F', 'en/cards/3-2/oembed.json'],
    ['https%3a%2f%2fx.example%2fen%2forientations%2f12', 'en/cards/12/oembed.json'],
    ['https%3A%2F%2Fx.example%2Fpriorites%2F3-2%2F%3Futm_source%3Dx', 'cartes/3-2/oembed.json'],
    ['https%3A%2F%2Fx.example%2Fpriorites%2F3-2%2F%23texte', 'cartes/3-2/oembed.json'],
    ['https%3A%2F%2Fx.example%2F3.2', 'cartes/3-2/oembed.json'],
    ['https://x.example/en/10-12', 'en/cards/10-12/oembed.json'],
    ['https://x.example/en/cards/10-12/', 'en/cards/10-12/oembed.json'],
    ['https://x.example', 'cartes/plan/oembed.json'],
    ['https%3A%2F%2Fx.example%2Fen%2F', 'en/cards/plan/oembed.json'],
  ])('%s → %s', (url, file) => {
    expect(answerTo(url)).toBe(file);
  });

  it.each([
    'https://x.example/priorites/',
    'https://x.example/priorites/3-2-1/',
    'https://x.example/priorites/3.2/',
    'https://x.example/orientations/3-2/',
    'https://x.example/english/',
    'https://x.example.evil/priorites/3-2/',
    'https://xxexample/priorites/3-2/',
    'https://evil.example/priorites/3-2/',
    'https://evil.example/?https://x.example/priorites/3-2/',
    'https://evil.example%2F%3Fhttps%3A%2F%2Fx.example%2Fpriorites%2F3-2%2F',
    '',
  ])('has no answer for %s', (url) => {
    expect(answerTo(url)).toBeUndefined();
  });

  it('knows its site in a folder, whose accents may be encoded again', () => {
    const site = 'https://x.example:8080/été/plan';
    const encoded = encodeURIComponent(new URL(`${site}/3.2`).href);
    expect(encoded).toContain('%25C3%25A9');
    expect(answerTo(encoded, site)).toBe('cartes/3-2/oembed.json');
    expect(answerTo(encodeURIComponent(`${site}/3.2`), site)).toBe('cartes/3-2/oembed.json');
    expect(answerTo('https://x.example:8080/3.2', site)).toBeUndefined();
    expect(answerTo('https://x.example/%C3%A9t%C3%A9/plan/3.2', site)).toBeUndefined();
  });

  it('reads no other parameter', () => {
    const address = parseSiteUrl('https://x.example/');
    expect(
      oembedAnswer('curl=https://x.example/3.2', { ...address, ...DEFAULT_FORM }),
    ).toBeUndefined();
    expect(oembedAnswer('', { ...address, ...DEFAULT_FORM })).toBeUndefined();
  });
});

describe('isXmlAsked', () => {
  it.each([
    ['url=x&format=xml', true],
    ['format=XML&url=x', true],
    ['url=x&format=json', false],
    ['url=x?format=xml', false],
    ['', false],
  ])('%s: %s', (query, expected) => {
    expect(isXmlAsked(query)).toBe(expected);
  });
});
