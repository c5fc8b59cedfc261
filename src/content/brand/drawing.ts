import { create } from 'xmlbuilder2';
import type { Drawing } from '../../plan/brand.ts';
import type { Localized } from '../../plan/locale.ts';
import { issueMessages } from '../issue-messages.ts';

/** Elements that draw, and nothing else: none runs, none loads. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'metadata', 'style'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern'],
]);

/** Addresses in a value: only parts of the drawing itself may be named. */
const FOREIGN =
  /url\(\s*['"]?(?!\s*['"]?#)|@import|@font-face|image\(|image-set\(|expression\(|\\/i;
const SVG = 'http://www.w3.org/2000/svg';

/** Languages whose elements run and load within a drawing. */
const RUNNING: readonly (string | null)[] = [
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
];

/** What is read of an element of the parsed file. */
interface Element {
  readonly localName: string;
  readonly tagName: string;
  readonly namespaceURI: string | null;
  readonly textContent: string | null;
  readonly attributes: Iterable<{
    readonly name: string;
    readonly localName: string;
    readonly value: string;
  }>;
  readonly childNodes: Iterable<object>;
  readonly getAttribute: (name: string) => string | null;
}

const isElement = (node: object): node is Element => 'nodeType' in node && node.nodeType === 1;

/** Elements of drawing programs, in namespaces of their own, do nothing. */
const isAllowed = ({ namespaceURI, localName }: Element): boolean =>
  namespaceURI === SVG ? ELEMENTS.has(localName) : !RUNNING.includes(namespaceURI);

/** First of an element and what it holds that may not be in a drawing, as an editor would look for it. */
const forbiddenIn = (element: Element): string | undefined => {
  if (!isAllowed(element)) return `<${element.tagName}`;
  for (const { name, localName, value } of element.attributes) {
    if (/^on/i.test(localName)) return name;
    if (localName === 'href' && !value.startsWith('#')) return value;
    if (FOREIGN.test(value)) return value;
  }
  if (element.localName === 'style') {
    const found = FOREIGN.exec(element.textContent ?? '')?.[0];
    if (found !== undefined) return found;
  }
  for (const child of element.childNodes) {
    const found = isElement(child) ? forbiddenIn(child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Sides of the view box of a drawing; `undefined` where it has none. */
const sidesOf = (root: Element): Pick<Drawing, 'width' | 'height'> | undefined => {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = Number.NaN, height = Number.NaN] = box;
  return box.length === 4 && width > 0 && height > 0 ? { width, height } : undefined;
};

/** What is wrong with a drawing, and the line that says so. */
export interface DrawingIssue {
  readonly message: Localized;
  readonly line?: number;
}

const lineOf = (svg: string, text: string): number | undefined => {
  const at = svg.indexOf(text);
  return at === -1 ? undefined : svg.slice(0, at).split('\n').length;
};

const issueAt = (svg: string, text: string, message: Localized): DrawingIssue => {
  const line = lineOf(svg, text);
  return line === undefined ? { message } : { message, line };
};

const parse = (svg: string) => {
  try {
    const builder = create(svg).root();
    const { node } = builder;
    return isElement(node) && node.localName === 'svg' && node.namespaceURI === SVG
      ? { root: node, text: builder.toString() }
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Reads an SVG drawing, which may come from anyone: it may draw, and neither run nor load anything.
 *
 * @param svg - text of the file
 * @returns the drawing, or what is wrong with it
 */
export const readDrawing = (svg: string): Drawing | DrawingIssue => {
  const declaration = /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.exec(svg)?.[0];
  if (declaration !== undefined) {
    return issueAt(svg, declaration, issueMessages.drawingForbidden(declaration));
  }
  const instruction = /<\?(?!xml\s)[^\s?>]*/i.exec(svg)?.[0];
  if (instruction !== undefined) {
    return issueAt(svg, instruction, issueMessages.drawingForbidden(instruction));
  }
  const parsed = parse(svg);
  if (!parsed) return { message: issueMessages.drawingUnreadable() };
  const { root, text } = parsed;
  const forbidden = forbiddenIn(root);
  if (forbidden !== undefined) {
    return issueAt(svg, forbidden, issueMessages.drawingForbidden(forbidden.slice(0, 60)));
  }
  const sides = sidesOf(root);
  // What was checked is what is published: a browser may read the file in another way.
  return sides ? { svg: text, ...sides } : { message: issueMessages.drawingBox(), line: 1 };
};
