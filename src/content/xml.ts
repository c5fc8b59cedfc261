import sax from 'sax';

/** An element of an XML document, by its local name: the namespace makes no difference. */
export interface XmlElement {
  readonly name: string;
  /** Line that the element begins on, from 1. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

/** What keeps an XML document from being read. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  /** Line of the document, from 1. */
  readonly line: number;
  /** Whether it is a document type, and not a slip. */
  readonly isDoctype: boolean;

  /**
   * @param line - of the document, from 1
   * @param said - by the parser; nothing for a document type
   */
  constructor(line: number, said?: string) {
    super(said);
    this.line = line;
    this.isDoctype = said === undefined;
  }
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** What the parser says, without the place that it repeats. */
const saidBy = (error: Error): string => error.message.split('\n', 1)[0] ?? '';

/**
 * Reads an XML document. A document type is refused, and with it entities, which could read other files
 * or grow without end.
 *
 * @param text - the document
 * @returns its root element
 * @throws {XmlError} with the line, where it is not well formed or has a document type
 */
export const readXml = (text: string): XmlElement => {
  const parser = sax.parser(true, { position: true });
  const root: Open = { name: '', line: 1, attributes: new Map(), children: [] };
  const open: Open[] = [root];
  const add = (text: string): void => void open.at(-1)?.children.push(text);
  parser.onerror = (error) => {
    throw new XmlError(parser.line + 1, saidBy(error));
  };
  parser.ondoctype = () => {
    throw new XmlError(parser.line + 1);
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: Open = {
      name: localName(name),
      line: parser.line + 1,
      attributes: new Map(
        Object.entries<unknown>(attributes).map(([key, value]) => [localName(key), String(value)]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = add;
  parser.oncdata = add;
  parser.write(text).close();
  const found = root.children.find((child) => typeof child !== 'string');
  if (!found) throw new XmlError(1, '');
  return found;
};

/**
 * Lists the elements directly in an element.
 *
 * @param element - any element
 * @param name - local name of those wanted; all, where none is given
 * @returns the elements, in order
 */
export const childrenOf = (element: XmlElement, name?: string): readonly XmlElement[] =>
  element.children.filter(
    (child) => typeof child !== 'string' && (name === undefined || child.name === name),
  ) as readonly XmlElement[];

/**
 * Returns the first element of a name, directly in an element.
 *
 * @param element - any element
 * @param name - local name
 * @returns the element, or `undefined` where there is none
 */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/**
 * Returns the words of an element, those of its inner elements included.
 *
 * @param element - any element; `undefined` for none
 * @returns its text, as written
 */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');

/**
 * Returns the words of an element that are in none of its inner elements.
 *
 * @param element - any element
 * @returns its own text, as written
 */
export const ownText = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');
