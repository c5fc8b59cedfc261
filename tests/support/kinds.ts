import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { pagePath } from './paths.ts';
import type { Page } from '../../src/plan/pages.ts';
import type { BuiltSite } from './sites.ts';

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

const inBothLanguages = (page: Page): readonly Kind[] =>
  LOCALES.map((locale) => ({ name: page.view, locale, path: pagePath(page, locale) }));

/** Every kind of page in both languages, and the page “not found”. */
export const KINDS: readonly Kind[] = [
  ...PAGES.flatMap(inBothLanguages),
  { name: 'notFound', locale: 'fr', path: '404.html' },
];

/** The numbers of the small plan, in place of those of our own. */
const SMALL: readonly Page[] = [
  { view: 'orientation', number: 10 },
  { view: 'priority', number: '10.12' },
];

/**
 * Every kind of page that a built site has, in both languages.
 *
 * @param built - the site, of our own plan or of the small one
 * @returns at least one page of each kind
 */
export const kindsOf = ({ folder }: BuiltSite): readonly Kind[] =>
  [...KINDS, ...SMALL.flatMap(inBothLanguages)].filter(({ path }) =>
    existsSync(join(folder, path.endsWith('.html') ? path : `${path}index.html`)),
  );
