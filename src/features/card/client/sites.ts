// Sites with cards: which one a script, a link or an element belongs to.
import { LOCALES } from '../../../plan/locale.ts';
import { EMBED_FOLDER } from '../../../site/urls.ts';

/** Address of an embed script, whatever its copy: the site, then the path in it. */
const SCRIPT = new RegExp(`https?:[^\\s'"]+?/(?=${EMBED_FOLDER}v\\d+(?:\\.\\w+)?\\.m?js)`);

const LANGUAGE = `(?:(?:${LOCALES.join('|')})/)?`;
/** Address of an item's page or card: the site, then the folder of a language, another and a number. */
const ITEM_PAGE = new RegExp(`^(.+?/)${LANGUAGE}[^/]+/[1-9]\\d?(?:-[1-9]\\d?)?/?$`);
/** Address of a home page: the site, then the folder of a language. */
const HOME_PAGE = new RegExp(`^(.+?/)${LANGUAGE}$`);

/**
 * Finds the site of an embed script in its address.
 *
 * @param text - address of a script, or a text with one, such as a stack trace
 * @returns absolute address of the site, with a final slash; `undefined` without such an address
 * @example siteOfScript('https://example.org/plan/embed/v1.js') // 'https://example.org/plan/'
 */
export const siteOfScript = (text: string): string | undefined => SCRIPT.exec(text)?.[0];

/**
 * Finds the site of a page in its address.
 *
 * @param address - absolute address of the page or card of a priority or an orientation
 * @param isHome - whether it may be the address of a home page, which any folder looks like
 * @returns absolute address of the site, with a final slash; `undefined` for any other address
 * @example siteOfPage('https://example.org/plan/en/priorities/3-2/') // 'https://example.org/plan/'
 * @example siteOfPage('https://example.org/plan/en/', true) // 'https://example.org/plan/'
 */
export const siteOfPage = (address: string, isHome = false): string | undefined => {
  const [page = ''] = address.split(/[?#]/, 1);
  return (ITEM_PAGE.exec(page) ?? (isHome ? HOME_PAGE.exec(page) : undefined))?.[1];
};

/** Where to look for a card, in this order. */
export interface CardSites {
  /** Addresses of sites, with a final slash. */
  readonly sites: readonly string[];
  /** Site that the link leads to: a card of another is shown only where it says that it is a copy. */
  readonly linked: string | undefined;
}

/** Finds the site of the nearest script before an element, or else of the first script that ran. */
const scriptSiteFor = (element: Element, known: readonly string[]): string | undefined => {
  const before = [...element.ownerDocument.scripts].flatMap((script) => {
    const place = element.compareDocumentPosition(script);
    return place & Node.DOCUMENT_POSITION_PRECEDING ? (siteOfScript(script.src) ?? []) : [];
  });
  return before.at(-1) ?? known[0];
};

/**
 * Finds the site of an element: that of the link in it, so that several plans on one page do not
 * mix, or else that of the script.
 *
 * @param element - a `<plan-card>`
 * @param known - sites whose scripts have run on the page
 * @returns sites to ask for the card
 */
export const sitesFor = (element: Element, known: readonly string[]): CardSites => {
  const href = element.querySelector<HTMLAnchorElement>('a[href]')?.href ?? '';
  const [own] = known
    .filter((site) => href.startsWith(site))
    .toSorted((a, b) => b.length - a.length);
  if (own !== undefined) return { sites: [own], linked: undefined };
  const linked = siteOfPage(href, element.hasAttribute('plan'));
  const script = scriptSiteFor(element, known);
  return { sites: [script, linked].filter((site) => site !== undefined), linked };
};
