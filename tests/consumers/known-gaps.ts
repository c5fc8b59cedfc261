import type { Engine } from './engines.ts';

/** Message of an engine that stands for no fault of the pages, and why. */
export interface KnownGap {
  readonly engine: Engine;
  /** All messages that begin so. */
  readonly message: string;
  /** The elements that it is about, where it may be right about others. */
  readonly element?: RegExp;
  readonly reason: string;
}

/** CSS that is standard, and newer than the style sheets that the checker knows. */
const NEWER_CSS = [
  'error: CSS: “container-type”: Property “container-type” doesn',
  'error: CSS: Unrecognized at-rule “@view-transition”',
  'error: CSS: Unrecognized at-rule “@container”',
  'error: CSS: “font-size”: Parse Error.',
  'error: CSS: “field-sizing”: Property “field-sizing” doesn',
  'error: CSS: “vector-effect”: Property “vector-effect” doesn',
  'error: CSS: “--block”: Cannot invoke',
  'error: CSS: “--on-block”: Cannot invoke',
].map((message): KnownGap => ({
  engine: 'vnu',
  message,
  reason: 'standard CSS that browsers know, and the checker does not yet',
}));

/** Messages that are listed; one that is not is a fault, and one that no page causes is to be removed. */
export const KNOWN_GAPS: readonly KnownGap[] = [
  ...NEWER_CSS,
  {
    engine: 'ibm',
    message: 'element_attribute_deprecated: The HTML attribute(s) "http-equiv" is deprecated',
    reason: 'HTML defines http-equiv="content-security-policy"; static hosts may send no header',
  },
  {
    engine: 'ibm',
    message: 'aria_content_in_landmark: ',
    element: /class="skip-link"/,
    reason: 'the link that skips the header stands before all landmarks, so that it comes first',
  },
  {
    engine: 'ibm',
    message: 'aria_main_label_visible: ',
    reason: 'the other main part is in the frame of the preview, which is a document of its own',
  },
  {
    engine: 'vnu',
    message: 'error: A “link” element with a “blocking” attribute must have a “rel” attribute',
    element: /rel="expect"/,
    reason:
      'HTML defines it for rel="expect" too: https://html.spec.whatwg.org/multipage/links.html#link-type-expect',
  },
  {
    engine: 'vnu',
    message: 'warning: Inline script violates Content Security Policy',
    element: /type="application\/ld\+json"/,
    reason: 'a block of data runs nothing, and no policy applies to it',
  },
  {
    engine: 'vnu',
    message: 'warning: Resource violates Content Security Policy',
    element: /<script /,
    reason: 'the checker reads a file, which has no origin: that of its scripts is another to it',
  },
  {
    engine: 'vnu',
    message: 'warning: Inline style violates Content Security Policy',
    element: /<noscript>/,
    reason: 'the policy allows it by its hash, which the checker does not compute in <noscript>',
  },
  {
    engine: 'vnu',
    message: 'warning: Article lacks heading.',
    element: /<article class="(?:card|content)"/,
    reason:
      'a card has no heading, since it has no rank among those of its host; that of the home page is in a section within',
  },
  {
    engine: 'vnu',
    message: 'warning: Section lacks heading.',
    reason: 'bands of the layout that are named, or whose heading is the one of the page',
  },
  {
    engine: 'vnu',
    message: 'warning: Consider using the “h1” element as a top-level heading only',
    reason: 'each page has one h1; that it is within a section changes its rank in no browser',
  },
];

/**
 * Tells whether a message is one of a known gap.
 *
 * @param gap - the known gap
 * @param finding - what an engine found
 * @returns `true` if the gap lists it
 */
export const lists = (
  { engine, message, element }: KnownGap,
  finding: { readonly engine: Engine; readonly message: string; readonly element: string },
): boolean =>
  finding.engine === engine &&
  finding.message.startsWith(message) &&
  (element?.test(finding.element) ?? true);
