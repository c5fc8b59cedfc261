import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE_URL, parseSiteUrl, urlsFor } from '../../../src/site/urls.ts';
import { sitemapItem } from '../../../src/site/head/sitemap-item.ts';

describe('the address of a site', () => {
  it.each([
    ['https://plan.example', 'https://plan.example', '/'],
    ['https://plan.example/', 'https://plan.example', '/'],
    ['https://plan.example/plan', 'https://plan.example', '/plan/'],
    ['https://plan.example/plan/', 'https://plan.example', '/plan/'],
    ['https://plan.example/un/dossier', 'https://plan.example', '/un/dossier/'],
    ['https://plan.example/plan//', 'https://plan.example', '/plan/'],
    ['http://localhost:8080/', 'http://localhost:8080', '/'],
    ['HTTPS://Plan.Example/Plan', 'https://plan.example', '/Plan/'],
  ])('may be %s', (url, origin, base) => {
    expect(parseSiteUrl(url)).toEqual({ origin, base });
  });

  it('is that of this machine where none is given', () => {
    expect(parseSiteUrl(DEFAULT_SITE_URL).base).toBe('/');
  });

  it.each([
    '',
    'plan.example',
    '/plan/',
    'ftp://plan.example/',
    'javascript:alert(1)',
    'file:///plan/',
    'https://',
    'https://plan.example/?a=b',
    'https://plan.example/#haut',
  ])('cannot be %j, and says so in both languages', (url) => {
    expect(() => parseSiteUrl(url)).toThrow(/n’est pas une adresse[^]*is not an address/);
    expect(() => parseSiteUrl(url)).toThrow(`« ${url} »`);
  });
});

describe('AS-12: an address of the sitemap', () => {
  it.each([
    'https://plan.example/',
    'https://plan.example/un/dossier/',
    'https://plan.example/été/',
  ])('under %s has the addresses of both languages', (site) => {
    const { origin, base } = parseSiteUrl(site);
    const urls = urlsFor({ origin, base });
    const fr = urls.absolute({ view: 'priority', number: '3.2' }, 'fr');
    const en = urls.absolute({ view: 'priority', number: '3.2' }, 'en');
    for (const url of [fr, en]) {
      expect(sitemapItem(origin, base)({ url }).links).toEqual([
        { lang: 'fr', url: fr },
        { lang: 'en', url: en },
      ]);
    }
  });
});
