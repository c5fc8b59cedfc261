import { parser } from 'sax';

/** An element of an XML document, or the document itself. */
export class XmlElement {
  readonly name: string;
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #children: (XmlElement | string)[] = [];

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name;
    this.#attributes = attributes;
  }

  append(child: XmlElement | string): void {
    this.#children.push(child);
  }

  attribute(name: string): string | undefined {
    return this.#attributes[name];
  }

  /** Words within it. */
  get text(): string {
    return this.#children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
  }

  /** Elements of a name within it, in order; `*` for any. */
  all(name: string): readonly XmlElement[] {
    return this.#children.flatMap((child) => {
      if (typeof child === 'string') return [];
      return [...(name === '*' || child.name === name ? [child] : []), ...child.all(name)];
    });
  }
}

/** Reads an XML document; one that is not well-formed throws. */
export const parseXml = (xml: string): XmlElement => {
  const document = new XmlElement('', {});
  const open = [document];
  const reader = parser(true);
  reader.onopentag = ({ name, attributes }) => {
    const element = new XmlElement(
      name,
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    );
    open.at(-1)?.append(element);
    open.push(element);
  };
  reader.onclosetag = () => void open.pop();
  reader.ontext = (text) => open.at(-1)?.append(text);
  reader.onerror = (error) => {
    throw error;
  };
  reader.write(xml).close();
  return document;
};
