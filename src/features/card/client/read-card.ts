// From the page of a card to an element for a shadow root.

/** Types that TypeScript's DOM has not: https://developer.mozilla.org/docs/Web/API/Trusted_Types_API */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ) => { readonly createHTML: (html: string) => string };
}

declare global {
  /** None in browsers without Trusted Types. */
  var trustedTypes: TrustedTypes | undefined;
}

/** Name of the policy, which a host's `trusted-types` directive must allow. */
const POLICY = 'plan-card';

/** Attributes that a card may bring: none runs or loads anything. */
const HARMLESS =
  /^(?:aria-.+|class|c[xy]|d|data-.+|datetime|dir|fill(?:-rule)?|focusable|height|hidden|href|id|lang|points|r[xy]?|role|stroke(?:-.+)?|tabindex|target|title|transform|translate|viewbox|width|[xy][12]?)$/i;

/** Card, with the style sheet of its page. */
export interface ReadCard {
  readonly card: Element;
  readonly css: string;
  /** Address of the page that the card stands for. */
  readonly page: string;
}

let policy: { readonly createHTML: (html: string) => string } | undefined;

const parse = (html: string): Document => {
  policy ??= globalThis.trustedTypes?.createPolicy(POLICY, { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
};

/** Removes what could run or load anything: a link may lead to a site whose script the host never included. */
const clean = (card: Element, address: string): void => {
  for (const element of [card, ...card.querySelectorAll('*')]) {
    if (/^(?:script|style)$/i.test(element.localName)) element.remove();
    for (const { name } of [...element.attributes]) {
      if (!HARMLESS.test(name)) element.removeAttribute(name);
    }
    const href = element.getAttribute('href');
    if (href === null) continue;
    const { href: whole, protocol } = new URL(href, address);
    if (element.localName === 'a' && protocol.startsWith('http'))
      element.setAttribute('href', whole);
    else element.removeAttribute('href');
  }
};

/**
 * Reads the page of a card.
 *
 * @param text - HTML of the page
 * @param address - absolute address of the page
 * @returns the card, with whole links, its language and its direction; `undefined` where the page
 *   has none
 * @throws {TypeError} where the host's policy refuses HTML to scripts
 */
export const readCard = (text: string, address: string): ReadCard | undefined => {
  // A host's policy applies to style elements even while a page is parsed, so they are removed first.
  let css = '';
  const rest = text.replace(/<style[^>]*>([^]*?)<\/style>/g, (_, style: string) => {
    css += style;
    return '';
  });
  const page = parse(rest);
  const card = page.querySelector('[data-card]');
  if (!card) return undefined;
  clean(card, address);
  const { lang, dir } = page.documentElement;
  card.setAttribute('lang', lang);
  // A host's direction is inherited, and no reset reaches it.
  card.setAttribute('dir', dir || 'ltr');
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  return { card, css, page: canonical ?? address };
};
