import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/plan/locale.ts';
import { routesOf } from '../../../src/site/routes.ts';
import { hreflangs, pictureFile } from '../../../src/site/urls.ts';
import { locate, pagePath, urlsFor } from '../../support/paths.ts';
import type { Page } from '../../../src/plan/pages.ts';
import { readSoundPlan } from '../../support/content-folder.ts';

/** The paths that partners link to: they never change. */
const PATHS: readonly { readonly page: Page; readonly fr: string; readonly en: string }[] = [
  { page: { view: 'home' }, fr: '', en: 'en/' },
  {
    page: { view: 'orientation', number: 3 },
    fr: 'orientations/3/',
    en: 'en/orientations/3/',
  },
  { page: { view: 'priority', number: '3.2' }, fr: 'priorites/3-2/', en: 'en/priorities/3-2/' },
  {
    page: { view: 'priority', number: '10.12' },
    fr: 'priorites/10-12/',
    en: 'en/priorities/10-12/',
  },
  { page: { view: 'fullText' }, fr: 'texte-integral/', en: 'en/full-text/' },
  { page: { view: 'bilingual' }, fr: 'bilingue/', en: 'en/bilingual/' },
  { page: { view: 'links' }, fr: 'liens/', en: 'en/links/' },
  { page: { view: 'glossary' }, fr: 'glossaire/', en: 'en/glossary/' },
  { page: { view: 'search' }, fr: 'recherche/', en: 'en/search/' },
  { page: { view: 'embed' }, fr: 'integrer/', en: 'en/embed/' },
  { page: { view: 'about' }, fr: 'a-propos/', en: 'en/about/' },
  { page: { view: 'accessibility' }, fr: 'accessibilite/', en: 'en/accessibility/' },
  { page: { view: 'privacy' }, fr: 'confidentialite/', en: 'en/privacy/' },
  { page: { view: 'added', key: 'comite-2' }, fr: 'comite-2/', en: 'en/comite-2/' },
  { page: { view: 'added', key: 'constructor' }, fr: 'constructor/', en: 'en/constructor/' },
];

describe('the path of a page', () => {
  it.each(PATHS)('is /$fr in French and /$en in English', ({ page, fr, en }) => {
    expect(pagePath(page, 'fr')).toBe(fr);
    expect(pagePath(page, 'en')).toBe(en);
  });

  it.each(PATHS)('leads back to its page: /$fr and /$en', ({ page, fr, en }) => {
    expect(locate(fr)).toEqual({ page, locale: 'fr' });
    expect(locate(en)).toEqual({ page, locale: 'en' });
  });

  it('is unlike any other, and leads back, for all pages of a plan', async () => {
    const plan = await readSoundPlan(undefined, [12, 2, 0, 0, 0, 0, 0, 0, 0, 0, 11]);
    const routes = routesOf(plan);
    expect(routes.length).toBeGreaterThan(2 * (11 + 25));
    expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length);
    for (const { page, locale, path } of routes) expect(locate(path)).toEqual({ page, locale });
  });

  it.each([
    'priorites/3-2',
    'priorites/3.2/',
    'priorites/03-2/',
    'priorites/3-2/suite/',
    'priorites/',
    'priorities/3-2/',
    'orientations/3-2/',
    'orientations/100/',
    'en/priorites/3-2/',
    'en/texte-integral/',
    'full-text/',
    'en',
    '/',
    '/glossaire/',
    'glossaire',
    'Glossaire/',
    'en/en/',
    '404.html',
    'a-propos/equipe/',
    '2e-comite/',
    'comité/',
  ])('cannot be %j', (path) => {
    expect(locate(path)).toBeUndefined();
  });
});

const SITES = [
  { origin: 'https://plan.example', base: '/', root: 'https://plan.example/' },
  {
    origin: 'https://plan.example',
    base: '/un/dossier/',
    root: 'https://plan.example/un/dossier/',
  },
] as const;

describe.each(SITES)('the addresses of $root', ({ origin, base, root }) => {
  const urls = urlsFor({ origin, base });

  it.each(PATHS)('hold /$fr and /$en once', ({ page, fr, en }) => {
    expect(urls.path(page, 'fr')).toBe(base + fr);
    expect(urls.absolute(page, 'fr')).toBe(root + fr);
    expect(urls.absolute(page, 'en')).toBe(root + en);
    for (const locale of LOCALES) {
      expect(urls.locate(urls.path(page, locale))).toEqual({ page, locale });
    }
  });

  it('hold files', () => {
    expect(urls.file('favicon.svg')).toBe(`${base}favicon.svg`);
    expect(urls.absoluteFile('robots.txt')).toBe(`${root}robots.txt`);
  });

  it.each([
    { href: '/glossaire/#pole', fr: 'glossaire/#pole', en: 'en/glossary/#pole' },
    { href: '/en/glossary/', fr: 'glossaire/', en: 'en/glossary/' },
    { href: '/priorites/3-2/', fr: 'priorites/3-2/', en: 'en/priorities/3-2/' },
    { href: '/', fr: '', en: 'en/' },
  ])('AS-23: turn a written link to $href into the page in the language around it', (link) => {
    expect(urls.written(link.href, 'fr')).toBe(base + link.fr);
    expect(urls.written(link.href, 'en')).toBe(base + link.en);
  });

  it.each(['#pole', 'https://exemple.org/a#b', 'mailto:bonjour@exemple.org'])(
    'leave a written link to %s as it is',
    (href) => {
      for (const locale of LOCALES) expect(urls.written(href, locale)).toBe(href);
    },
  );

  it('AS-11: give both languages, and the French for any other', () => {
    expect(hreflangs(urls, { view: 'priority', number: '3.2' })).toEqual([
      ['fr', `${root}priorites/3-2/`],
      ['en', `${root}en/priorities/3-2/`],
      ['x-default', `${root}priorites/3-2/`],
    ]);
  });
});

describe('the sharing picture', () => {
  it.each<{ page: Page; fr: string; en: string }>([
    { page: { view: 'priority', number: '3.2' }, fr: 'og/fr/3-2.png', en: 'og/en/3-2.png' },
    { page: { view: 'orientation', number: 3 }, fr: 'og/fr/3.png', en: 'og/en/3.png' },
    { page: { view: 'home' }, fr: 'og/fr/plan.png', en: 'og/en/plan.png' },
    { page: { view: 'glossary' }, fr: 'og/fr/plan.png', en: 'og/en/plan.png' },
  ])('of $page.view is $fr in French', ({ page, ...files }) => {
    for (const locale of LOCALES) expect(pictureFile(page, locale)).toBe(files[locale]);
  });
});

describe('a path outside of the site', () => {
  it.each(['/', '/un/', '/un/dossiers/', '/glossaire/', '/un/dossier'])('%s is no page', (path) => {
    const urls = urlsFor({ origin: 'https://plan.example', base: '/un/dossier/' });
    expect(urls.locate(path)).toBeUndefined();
  });
});
