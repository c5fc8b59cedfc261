import type { PlanForm } from './form.ts';
import type { Locale } from './locale.ts';
import type { OrientationNumber, PriorityNumber } from './number.ts';
import type { PlanItem } from './plan.ts';

/** Pages of prose that the site has words for. It has those that the content has a text for. */
export const PROSE_KEYS = ['about', 'accessibility', 'privacy'] as const;
/** Interactive pages. Always built; optional prose from content is appended. */
export const TOOL_KEYS = ['embed', 'data'] as const;
/** The site's own pages that it knows: folders of `content/pages`, which may have others. */
export const PAGE_KEYS = [...TOOL_KEYS, ...PROSE_KEYS] as const;
/** Name of a page of the site's own that it knows, as its folder is called. */
export type PageKey = (typeof PAGE_KEYS)[number];
/** Name of an interactive page. */
export type ToolKey = (typeof TOOL_KEYS)[number];
/** Name of a page of prose that the site has words for. */
export type ProseKey = (typeof PROSE_KEYS)[number];

/**
 * Checks whether the site knows a page of its own: any other has nothing but the words of the content.
 *
 * @param key - name of the page
 * @returns `true` for one of `PAGE_KEYS`
 */
export const isPageKey = (key: string): key is PageKey => PAGE_KEYS.some((each) => each === key);

/**
 * Checks whether the site has words for a page of prose.
 *
 * @param key - name of the page
 * @returns `true` for one of `PROSE_KEYS`
 */
export const isProseKey = (key: string): key is ProseKey =>
  PROSE_KEYS.some((prose) => prose === key);

/** Page that a plan has added to its site. */
export interface AddedPage {
  readonly view: 'added';
  /** Name of its folder in `content/pages`, and its address in every language. */
  readonly key: string;
}

/** Kind of a page that the site has once per language. */
export type SingleView =
  | 'home'
  | 'fullText'
  | 'bilingual'
  | 'links'
  | 'continuity'
  | 'glossary'
  | 'search'
  | ToolKey
  | ProseKey;

/** A page, whatever its language. */
export type Page = { readonly view: SingleView } | AddedPage | PlanItem;

/**
 * Returns the page that a folder of `content/pages` is the text of.
 *
 * @param key - name of the folder
 * @returns the page
 * @example pageOfKey('about') // { view: 'about' }
 * @example pageOfKey('governance') // { view: 'added', key: 'governance' }
 */
export const pageOfKey = (key: string): Page =>
  isPageKey(key) ? { view: key } : { view: 'added', key };

/** A page with a card of its own: an item of the plan, or the home page, whose card is that of the whole plan. */
export type CardPage = PlanItem | { readonly view: 'home' };

/** Kind of a page. */
export type View = Page['view'];

/**
 * Checks whether a page shows one item of the plan.
 *
 * @param page - any page
 * @returns `true` for the page of an orientation or a priority
 */
export const isPlanItem = (page: Page): page is PlanItem =>
  page.view === 'orientation' || page.view === 'priority';

/**
 * Checks whether a page has a card of its own.
 *
 * @param page - any page
 * @returns `true` for the home page and for the page of an item of the plan
 */
export const isCardPage = (page: Page): page is CardPage =>
  page.view === 'home' || isPlanItem(page);

const hasView = <V extends PlanItem['view']>(
  page: Page,
  view: V,
): page is Extract<PlanItem, { readonly view: V }> => page.view === view;

/**
 * Returns the item of the plan that a page shows.
 *
 * @param page - page of an orientation or a priority
 * @param view - expected kind of item
 * @returns the page as that item
 * @throws {TypeError} for a page of another kind
 */
export const itemOf = <V extends PlanItem['view']>(
  page: Page,
  view: V,
): Extract<PlanItem, { readonly view: V }> => {
  if (!hasView(page, view)) throw new TypeError(`A page ${page.view} is shown as a page ${view}.`);
  return page;
};

/** What a plan has that decides which pages its site has. */
export interface PlanContents {
  readonly orientations: { readonly has: (number: OrientationNumber) => boolean };
  readonly priorities: { readonly has: (number: PriorityNumber) => boolean };
  readonly prose: { readonly has: (key: string) => boolean };
  readonly isBilingual: boolean;
  readonly hasRelations: boolean;
  readonly hasContinuity: boolean;
  readonly hasTerms: boolean;
}

/**
 * Tells whether the site of a plan has a page: in one language it has no page of both
 * side by side, without relations no page of links, without a plan before or
 * after it no page of continuity, without terms no glossary. Routes, menus and links ask it, and so does the check of the content.
 *
 * @param contents - what the plan has
 * @param page - any page
 * @returns whether there is such a page
 */
export const hasPage = (contents: PlanContents, page: Page): boolean => {
  switch (page.view) {
    case 'orientation':
      return contents.orientations.has(page.number);
    case 'priority':
      return contents.priorities.has(page.number);
    case 'bilingual':
      return contents.isBilingual;
    case 'links':
      return contents.hasRelations;
    case 'continuity':
      return contents.hasContinuity;
    case 'glossary':
      return contents.hasTerms;
    case 'added':
      return contents.prose.has(page.key);
    case 'about':
    case 'accessibility':
    case 'privacy':
      return contents.prose.has(page.view);
    default:
      return true;
  }
};

/** A page in one language. */
export interface Located {
  readonly page: Page;
  readonly locale: Locale;
}

/**
 * Finds the page at an address of the site.
 *
 * @param path - path from the site’s base, without a leading slash
 * @param form - of the plan
 * @returns the page and its language, or `undefined` where no page can have the path
 */
export type LocatePage = (path: string, form: PlanForm) => Located | undefined;
