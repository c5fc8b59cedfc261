import { describe, expect, it } from 'vitest';
import { siteOfPage, siteOfScript } from '../../../src/features/card/client/sites.ts';

describe('siteOfScript', () => {
  it.each([
    ['https://plan.example/embed/v1.js', 'https://plan.example/'],
    [
      'https://plan.example/un/dossier/embed/v1.0123456789ab.js?x=1',
      'https://plan.example/un/dossier/',
    ],
    ['https://plan.example/embed/v1.mjs', 'https://plan.example/'],
    [
      'Error: address\n    at https://plan.example:8080/p/embed/v1.js:1:6200',
      'https://plan.example:8080/p/',
    ],
    ['Error\n    at start (https://plan.example/embed/v1.js:1:6200)', 'https://plan.example/'],
    ['@https://plan.example/embed/v1.js:1:6200\n', 'https://plan.example/'],
  ])('finds in %j the site %s', (text, site) => {
    expect(siteOfScript(text)).toBe(site);
  });

  it.each(['', 'https://host.example/cache/packed.js', 'https://host.example/embed/v1/app.js'])(
    'finds none in %j',
    (text) => {
      expect(siteOfScript(text)).toBeUndefined();
    },
  );
});

describe('siteOfPage', () => {
  it.each([
    ['https://plan.example/priorites/3-2/', 'https://plan.example/'],
    ['https://plan.example/en/priorities/10-12/?utm_source=x#note', 'https://plan.example/'],
    ['https://plan.example/un/dossier/orientations/3/', 'https://plan.example/un/dossier/'],
    ['https://plan.example/2021/en/orientations/3', 'https://plan.example/2021/'],
    ['https://plan.example/cartes/3-2/', 'https://plan.example/'],
    // Another plan has its own words for its levels.
    ['https://autre.example/axes/3/', 'https://autre.example/'],
  ])('of an item’s page %s is %s', (address, site) => {
    expect(siteOfPage(address)).toBe(site);
  });

  it.each([
    ['https://plan.example/', 'https://plan.example/'],
    ['https://plan.example/un/dossier/en/', 'https://plan.example/un/dossier/'],
  ])('of the home page %s is %s, where one is expected', (address, site) => {
    expect(siteOfPage(address, true)).toBe(site);
    expect(siteOfPage(address)).toBeUndefined();
  });

  it.each(['', 'https://partenaire.example/nouvelles', 'https://plan.example/a-propos/'])(
    'of %j is none',
    (address) => {
      expect(siteOfPage(address)).toBeUndefined();
    },
  );
});
