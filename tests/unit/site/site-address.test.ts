import { describe, expect, it } from 'vitest';
import { parseSiteUrl } from '../../../src/site/urls.ts';
import { urlsFor } from '../../support/paths.ts';
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
    ['https://plan.example//un///dossier', 'https://plan.example', '/un/dossier/'],
    ['https://plan.example/été/Québec', 'https://plan.example', '/%C3%A9t%C3%A9/Qu%C3%A9bec/'],
    ['https://plan.example/%C3%A9t%C3%A9/', 'https://plan.example', '/%C3%A9t%C3%A9/'],
    ['https://plan.example/%c3%a9t%c3%a9/%7Ea', 'https://plan.example', '/%C3%A9t%C3%A9/~a/'],
    ['https://économie.example/', 'https://xn--conomie-9xa.example', '/'],
    ['https://plan.example/~moi/v1.2_a-b/', 'https://plan.example', '/~moi/v1.2_a-b/'],
    ['HTTPS://Plan.Example/Plan', 'https://plan.example', '/Plan/'],
  ])('may be %s', (url, origin, base) => {
    expect(parseSiteUrl(url)).toEqual({ origin, base });
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

describe('the path of a site', () => {
  it.each([
    'a b',
    'a%20b',
    'a%3Fb',
    'a%23b',
    'a%2Fb',
    'a*b',
    'a;b',
    'a:b',
    'a{b}',
    'a$b',
    "a'b",
    'a%zz',
    'a%FF',
  ])('cannot have %s, which hosts take for something else', (path) => {
    expect(() => parseSiteUrl(`https://plan.example/${path}/`)).toThrow(
      /n’est pas une adresse[^]*is not an address/,
    );
  });

  it.each(['https://nom@plan.example/', 'https://nom:secret@plan.example/'])(
    'follows a host without a user: %s would be published',
    (url) => {
      expect(() => parseSiteUrl(url)).toThrow(/utilisateur[^]*user name/);
      expect(() => parseSiteUrl(url)).not.toThrow('secret');
    },
  );
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
      expect(sitemapItem(urls)({ url }).links).toEqual([
        { lang: 'fr', url: fr },
        { lang: 'en', url: en },
        { lang: 'x-default', url: fr },
      ]);
    }
  });
});
