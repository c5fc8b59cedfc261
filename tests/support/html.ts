import { htmlToHast, type HastNode } from 'satteri';

/** An element of a page, with its attributes under the names that HTML gives them. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | undefined;
  readonly children: readonly (HtmlElement | string)[];
}

type Properties = Extract<HastNode, { type: 'element' }>['properties'];

/** Names that are not the attribute's own without its hyphen and in another case. */
const NAMES = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['httpEquiv', 'http-equiv'],
]);

const attributeName = (property: string): string => {
  const known = NAMES.get(property);
  if (known) return known;
  return /^data[A-Z]/.test(property)
    ? property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase();
};

const attributesOf = (properties: Properties): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(properties).flatMap(([name, value]) => {
      if (value === undefined || value === null || value === false) return [];
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      return [[attributeName(name), value === true ? '' : text] as const];
    }),
  );

const childrenOf = (node: HastNode, parent: HtmlElement | undefined) => {
  if (!('children' in node)) return [];
  return node.children.flatMap((child): readonly (HtmlElement | string)[] => {
    if (child.type === 'text') return [child.value];
    if (child.type !== 'element') return [];
    const children: (HtmlElement | string)[] = [];
    const attributes = attributesOf(child.properties);
    const element: HtmlElement = { tag: child.tagName, attributes, parent, children };
    children.push(...childrenOf(child, element));
    return [element];
  });
};

/**
 * Parses a page as a browser does.
 *
 * @param html - the whole document
 * @returns its `html` element
 */
export const parseHtml = (html: string): HtmlElement => {
  const [root] = childrenOf(htmlToHast(html), undefined).filter(
    (child) => typeof child !== 'string',
  );
  if (!root) throw new Error('The page has no element.');
  return root;
};

/** The elements among the children of an element. */
export const elementsIn = ({ children }: HtmlElement): readonly HtmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The text right inside an element as it is in the source: of a `style`, say. */
export const rawText = ({ children }: HtmlElement): string =>
  children.filter((child) => typeof child === 'string').join('');

/** The elements inside an element, in document order. */
export const descendantsOf = (element: HtmlElement): readonly HtmlElement[] =>
  elementsIn(element).flatMap((child) => [child, ...descendantsOf(child)]);

/** The value of an attribute; `undefined` where the element does not have it. */
export const attribute = ({ attributes }: HtmlElement, name: string): string | undefined =>
  attributes.get(name);

/** Whether an element matches `tag`, `#id`, `.class`, `[name]`, `[name="value"]`, or several. */
const matches = (element: HtmlElement, compound: string): boolean => {
  const parts = compound.match(/\[[^\]]+\]|[.#]?[\w-]+|\*/g) ?? [];
  return parts.every((part) => {
    if (part === '*') return true;
    if (part.startsWith('#')) return attribute(element, 'id') === part.slice(1);
    if (part.startsWith('.')) {
      return (attribute(element, 'class') ?? '').split(' ').includes(part.slice(1));
    }
    const [, name = '', value] = /^\[([\w-]+)(?:="(.*)")?\]$/.exec(part) ?? [];
    if (!name) return element.tag === part;
    const found = attribute(element, name);
    return value === undefined ? found !== undefined : found === value;
  });
};

/**
 * The elements that a selector stands for, in document order.
 *
 * @param root - element to search, not itself among those found
 * @param selector - compounds with spaces between, for “inside”: `nav a[hreflang]`; alternatives
 *   after commas
 */
export const all = (root: HtmlElement, selector: string): readonly HtmlElement[] => {
  const alternatives = selector.split(',').map((path) =>
    path
      .trim()
      .split(' ')
      .reduce<readonly HtmlElement[]>(
        (found, compound) => [
          ...new Set(found.flatMap(descendantsOf).filter((each) => matches(each, compound))),
        ],
        [root],
      ),
  );
  const [only = []] = alternatives;
  if (alternatives.length === 1) return only;
  const found = new Set(alternatives.flat());
  return descendantsOf(root).filter((each) => found.has(each));
};

/** The first element that a selector stands for; an error where there is none. */
export const first = (root: HtmlElement, selector: string): HtmlElement => {
  const [found] = all(root, selector);
  if (!found) throw new Error(`<${root.tag}> has no ${selector}.`);
  return found;
};

/** The element and those around it, from the inside out. */
export const lineageOf = (element: HtmlElement): readonly HtmlElement[] => [
  element,
  ...(element.parent ? lineageOf(element.parent) : []),
];

/** The language that an element’s words are in, by the nearest `lang`. */
export const languageOf = (element: HtmlElement): string =>
  lineageOf(element)
    .map((each) => attribute(each, 'lang'))
    .find((lang) => lang !== undefined) ?? '';
