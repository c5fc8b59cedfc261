import type { Locale } from './locale.ts';
import type { PlanItem } from './plan.ts';

/** Pages of prose, each of which stands where the plan has its text. */
export const PROSE_KEYS = ['about', 'accessibility', 'privacy'] as const;
/** Interactive pages. Always built; optional prose from content is appended. */
export const TOOL_KEYS = ['embed', 'data'] as const;
/** The site's own pages: the folders of `content/pages`. */
export const PAGE_KEYS = [...TOOL_KEYS, ...PROSE_KEYS] as const;
/** Name of a page of the site's own, as its folder is called. */
export type PageKey = (typeof PAGE_KEYS)[number];
/** Name of an interactive page. */
export type ToolKey = (typeof TOOL_KEYS)[number];
/** Name of a page of prose. */
export type ProseKey = (typeof PROSE_KEYS)[number];

/**
 * Tells whether a page of the site's own is prose and nothing else.
 *
 * @param key - of the page
 * @returns whether it is
 */
export const isProseKey = (key: PageKey): key is ProseKey =>
  PROSE_KEYS.some((prose) => prose === key);

/** Kind of a page that the site has once per language. */
export type SingleView =
  'home' | 'fullText' | 'bilingual' | 'links' | 'glossary' | 'search' | ToolKey | ProseKey;

/** A page by what it is about, in no language: what an address stands for. */
export type Page = { readonly view: SingleView } | PlanItem;

/** Kind of a page. */
export type View = Page['view'];

/**
 * Tells whether a page is about one item of the plan.
 *
 * @param page - any page
 * @returns whether it is that of an orientation or a priority
 */
export const isPlanItem = (page: Page): page is PlanItem =>
  page.view === 'orientation' || page.view === 'priority';

const hasView = <V extends PlanItem['view']>(
  page: Page,
  view: V,
): page is Extract<PlanItem, { readonly view: V }> => page.view === view;

/**
 * Item of the plan that a page is about.
 *
 * @param page - of the view
 * @param view - kind of item that is expected
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

/** A page in one language. */
export interface Located {
  readonly page: Page;
  readonly locale: Locale;
}

/**
 * Finds the page at an address of the site.
 *
 * @param path - from the site's base, without a leading slash
 * @returns the page and its language, or `undefined` where no page can have the path
 */
export type LocatePage = (path: string) => Located | undefined;
