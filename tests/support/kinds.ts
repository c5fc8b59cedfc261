import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { pagePath } from '../../src/site/urls.ts';
import type { Page } from '../../src/plan/pages.ts';

/** One page of every kind of our own plan: the tallest orientation and the longest statement. */
const PAGES: readonly Page[] = [
  { view: 'home' },
  { view: 'orientation', number: 5 },
  { view: 'priority', number: '6.1' },
  { view: 'fullText' },
  { view: 'bilingual' },
  { view: 'links' },
  { view: 'glossary' },
  { view: 'search' },
  { view: 'embed' },
  { view: 'data' },
  { view: 'about' },
  { view: 'accessibility' },
  { view: 'privacy' },
];

/** A page to visit. */
export interface Kind {
  readonly name: string;
  readonly locale: Locale;
  /** From the site's base. */
  readonly path: string;
}

/** Every kind of page in both languages, and the page “not found”. */
export const KINDS: readonly Kind[] = [
  ...PAGES.flatMap((page) =>
    LOCALES.map((locale) => ({ name: page.view, locale, path: pagePath(page, locale) })),
  ),
  { name: 'notFound', locale: 'fr', path: '404.html' },
];
