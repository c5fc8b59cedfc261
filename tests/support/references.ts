import { all, attribute, descendantsOf, rawText, type HtmlElement } from './html.ts';
import type { BuiltPage } from './pages.ts';
import type { BuiltSite } from './sites.ts';

/** An address that a page holds. */
export interface Reference {
  readonly element: HtmlElement;
  /** As it is written. */
  readonly value: string;
  /** As a browser understands it where the site is published. */
  readonly url: URL;
}

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
/** Links that a browser does not follow by itself, or that lead into the page. */
const INERT_LINKS = new Set([
  'canonical',
  'alternate',
  'author',
  'license',
  'help',
  'search',
  'expect',
]);

const publishedAt = ({ origin, base }: BuiltSite, { path }: BuiltPage): string =>
  origin + base + path;

/** Every address in the attributes of a page. */
export const referencesOf = (site: BuiltSite, page: BuiltPage): readonly Reference[] =>
  descendantsOf(page.root).flatMap((element) => {
    const sources = (attribute(element, 'srcset') ?? '')
      .split(',')
      .map((source) => source.trim().split(' ')[0] ?? '')
      .filter(Boolean);
    const single = ADDRESSES.flatMap((name) => attribute(element, name) ?? []);
    return [...single, ...sources].map((value) => ({
      element,
      value,
      url: new URL(value, publishedAt(site, page)),
    }));
  });

/** Whether an address is on the site’s own host. */
export const isInternal = ({ origin }: BuiltSite, { url }: Reference): boolean =>
  url.origin === origin;

/** Addresses that a browser asks for by itself when it shows the page, its styles’ included. */
export const requestsOf = (site: BuiltSite, page: BuiltPage): readonly URL[] => {
  const asked = referencesOf(site, page).filter(({ element }) => {
    if (['a', 'area', 'form'].includes(element.tag)) return false;
    const relations = (attribute(element, 'rel') ?? '').split(' ');
    return element.tag !== 'link' || !relations.every((relation) => INERT_LINKS.has(relation));
  });
  const styles = all(page.root, 'style').map(rawText);
  const inStyles = styles.flatMap((style) =>
    [...style.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
      ([, address, imported]) => address ?? imported ?? '',
    ),
  );
  return [
    // What stands in the page itself is not asked for.
    ...asked.map(({ url }) => url).filter(({ protocol }) => protocol !== 'data:'),
    ...inStyles.map((address) => new URL(address, publishedAt(site, page))),
  ];
};

/** The file of a build that an address of the site asks for; `undefined` where it is outside. */
export const fileAt = ({ origin, base }: BuiltSite, url: URL): string | undefined => {
  const path = decodeURI(url.pathname);
  if (url.origin !== origin || !path.startsWith(base)) return undefined;
  return path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
};
