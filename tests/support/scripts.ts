import { all, attribute, type HtmlElement } from './html.ts';

/** Types of `script` elements that hold data, which browsers read and never run. */
const DATA = new Set(['speculationrules', 'application/ld+json']);

/** The scripts of a page that run. */
export const scriptsOf = (root: HtmlElement): readonly HtmlElement[] =>
  all(root, 'script').filter((script) => !DATA.has(attribute(script, 'type') ?? ''));
