import { readForm } from '../../src/build/published-site.ts';
import { DEFAULT_FORM, type PlanForm } from '../../src/plan/form.ts';
import { DEFAULT_LANGUAGES } from '../../src/plan/languages.ts';
import type { Locale } from '../../src/plan/locale.ts';
import type { CardPage, Page } from '../../src/plan/pages.ts';
import * as urls from '../../src/site/urls.ts';

// Addresses of a plan that states no form, as most plans of the tests are.

/** Path of a page, by `pagePath` of the site. */
export const pagePath = (page: Page, locale: Locale): string =>
  urls.pagePath(page, locale, DEFAULT_FORM);

/** Path of a card, by `cardPath` of the site. */
export const cardPath = (page: CardPage, locale: Locale): string =>
  urls.cardPath(page, locale, DEFAULT_LANGUAGES);

/** Path of a PDF, by `documentFile` of the site. */
export const documentFile = (id: string, locale: Locale): string =>
  urls.documentFile(id, locale, DEFAULT_LANGUAGES);

/** Path of a Markdown file, by `markdownFile` of the site. */
export const markdownFile = (page: urls.PlainPage, locale: Locale): string =>
  urls.markdownFile(page, locale, DEFAULT_FORM);

/** Path of an oEmbed answer, by `oembedFile` of the site. */
export const oembedFile = (page: CardPage, locale: Locale): string =>
  urls.oembedFile(page, locale, DEFAULT_LANGUAGES);

/** Path of a newsletter version, by `emailFile` of the site. */
export const emailFile = (page: CardPage, locale: Locale): string =>
  urls.emailFile(page, locale, DEFAULT_LANGUAGES);

/** A short address, by `shortPath` of the site. */
export const shortPath = (page: CardPage, locale: Locale): string =>
  urls.shortPath(page, locale, DEFAULT_FORM);

/** The page at a path, by `locate` of the site. */
export const locate = (path: string, form: PlanForm = DEFAULT_FORM) => urls.locate(path, form);

/** The card at a path, by `locateCard` of the site. */
export const locateCard = (path: string) => urls.locateCard(path, DEFAULT_LANGUAGES);

/** The newsletter version at a path, by `locateEmail` of the site. */
export const locateEmail = (path: string) => urls.locateEmail(path, DEFAULT_LANGUAGES);

/** Addresses of a site at an address, by `urlsFor` of the site. */
export const urlsFor = (address: urls.SiteAddress): urls.Urls =>
  urls.urlsFor({ ...address, ...DEFAULT_FORM });

/** A site at an address, of a plan in French and English or in the form of a content folder. */
export const publishedAt = (siteUrl: string, content?: string): urls.PublishedSite => ({
  ...urls.parseSiteUrl(siteUrl),
  ...(content === undefined ? DEFAULT_FORM : readForm(content)),
});
