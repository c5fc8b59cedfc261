import type { CardPage } from '../plan/pages.ts';
import { cardPath, itemFolders, oembedFile, pagePath, type PublishedSite } from '../site/urls.ts';
import type { RewriteRule } from './redirect-rules.ts';
import { escapePattern } from './rule-file.ts';

/** Path of the provider's address from the site's base: `oembed?url=…`. */
export const OEMBED_ENDPOINT = 'oembed';

/** Capture groups of the two numbers of a card, in the syntax of a host. */
interface CaptureGroups {
  /** Opens a group. */
  readonly open: (index: 1 | 2) => string;
  /** Refers to a group in a target. */
  readonly reference: (index: 1 | 2) => string;
}

/** Groups without names, as in JavaScript. */
const NUMBERED: CaptureGroups = { open: () => '(', reference: (index) => `$${index}` };

/** Writes the pattern of a text of ASCII in a query, where signs may be percent-encoded. */
const inQuery = (text: string): string =>
  Array.from(text, (sign) => {
    if (/[\w.~-]/.test(sign)) return escapePattern(sign);
    // The sign of an encoded letter stays, or is encoded again.
    if (sign === '%') return '%(?:25)?';
    return `(?:${escapePattern(sign)}|${encodeURIComponent(sign)})`;
  }).join('');

/** Pattern of a query and a fragment, which do not change the page. */
const QUERY_AND_FRAGMENT = '(?:(?:[?#]|%3F|%23)[^&]*)?';

/**
 * Makes the rules that answer `oembed?url=…` with the oEmbed file of that page, as clients expect of a
 * registered provider. Addresses of pages, of cards and of short forms are answered; those of other
 * sites are not.
 *
 * @param published - the site
 * @param groups - capture groups in the syntax of the host
 * @returns rules in matching order; a pattern matches the whole parameter `url`, percent-encoded or not,
 *   and ignores case
 * @see https://oembed.com
 */
export const oembedRules = (
  published: PublishedSite,
  { open, reference }: CaptureGroups = NUMBERED,
): readonly RewriteRule[] => {
  const { origin, base, languages } = published;
  const site = `https?${inQuery(origin.replace(/^https?/, '') + base.slice(0, -1))}`;
  const [first, second] = ([1, 2] as const).map((index) => `${open(index)}[1-9][0-9]?)`);
  const under = (...paths: readonly string[]) =>
    `(?:${paths.map((path) => inQuery(`/${path}`)).join('|')})`;
  return languages.toReversed().flatMap((locale) => {
    const { prefix, priority, orientation, card } = itemFolders(locale, published);
    const rule = (path: string, target: string): RewriteRule => ({
      pattern: `${site}${path}${inQuery('/')}?${QUERY_AND_FRAGMENT}`,
      target,
    });
    const ofItem = (path: string, slug: string) => rule(path, `${card}${slug}/oembed.json`);
    const pair = `${reference(1)}-${reference(2)}`;
    const home: CardPage = { view: 'home' };
    const [plan, planCard] = [
      pagePath(home, locale, published),
      cardPath(home, locale, languages),
    ].map((path) => inQuery(`/${path}`.slice(0, -1)));
    return [
      ofItem(`${under(priority, card)}${first}-${second}`, pair),
      ofItem(`${under(prefix)}${first}[.-]${second}`, pair),
      ofItem(`${under(orientation, card, prefix)}${first}`, reference(1)),
      rule(`(?:${plan}|${planCard})`, oembedFile(home, locale, languages)),
    ];
  });
};

/** Pattern of the parameter of a query that asks for XML, which the site does not have. */
export const XML_PARAMETER = 'format=xml';

/**
 * Writes the pattern of a query with a parameter.
 *
 * @param parameter - pattern of the parameter, with its name
 * @returns pattern that matches the parameter at its place in the query
 */
export const queryWith = (parameter: string): string => `(?:^|&)${parameter}(?:&|$)`;
