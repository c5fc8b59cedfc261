import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFString,
  PDFName,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

const KIDS = PDFName.of('K');
const PARENT = PDFName.of('P');
const ROLE = PDFName.of('S');

/** Structure element of a tagged PDF. */
interface Element {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** Its kind: `H1`, `P`, `LI`. */
  readonly role: string;
}

const elementAt = (context: PDFContext, object: PDFObject): Element | undefined => {
  if (!(object instanceof PDFRef)) return undefined;
  const dict = context.lookup(object);
  const role = dict instanceof PDFDict ? dict.get(ROLE) : undefined;
  return dict instanceof PDFDict && role instanceof PDFName
    ? { ref: object, dict, role: role.decodeText() }
    : undefined;
};

const kidsOf = (dict: PDFDict): readonly PDFObject[] => {
  const kids = dict.get(KIDS);
  if (kids === undefined) return [];
  const list = dict.context.lookup(kids);
  return list instanceof PDFArray ? list.asArray() : [kids];
};

/** Gives an element these kids, which then name it as their parent. */
const adopt = ({ ref, dict }: Element, kids: readonly PDFObject[]): void => {
  dict.set(KIDS, dict.context.obj([...kids]));
  for (const kid of kids) elementAt(dict.context, kid)?.dict.set(PARENT, ref);
};

/** Takes away what means nothing: boxes of the layout around elements, and empty labels of list items. */
const simplify = (element: Element): void => {
  const { context } = element.dict;
  const kids = kidsOf(element.dict).flatMap((kid): readonly PDFObject[] => {
    const inner = elementAt(context, kid);
    if (!inner) return [kid];
    simplify(inner);
    const own = kidsOf(inner.dict);
    if (inner.role === 'Lbl' && own.length === 0) return [];
    return inner.role === 'Div' && own.every((each) => elementAt(context, each)) ? own : [kid];
  });
  if (kids.length > 0) adopt(element, kids);
};

/** Puts each heading of this level, with all that follows it up to the next, into a section. */
const sectioned = (
  parent: Element,
  kids: readonly PDFObject[],
  level: number,
): readonly PDFObject[] => {
  const { context } = parent.dict;
  const starts = kids.flatMap((kid, index) =>
    elementAt(context, kid)?.role === `H${level}` ? [index] : [],
  );
  const [first] = starts;
  if (first === undefined) return kids;
  const sections = starts.map((start, index) => {
    const [heading, ...rest] = kids.slice(start, starts[index + 1]);
    const dict = context.obj({ Type: 'StructElem', S: 'Sect', P: parent.ref });
    const section = { ref: context.register(dict), dict, role: 'Sect' };
    adopt(section, [...(heading ? [heading] : []), ...sectioned(section, rest, level + 1)]);
    return section.ref;
  });
  return [...kids.slice(0, first), ...sections];
};

/** Address of the web page that an annotation leads to. */
const addressOf = (annotation: PDFDict): string | undefined => {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString
    ? address.decodeText()
    : undefined;
};

/** Names the links to web pages, for people who hear them. */
const nameLinks = (element: Element, names: ReadonlyMap<string, string>): void => {
  const { context } = element.dict;
  for (const kid of kidsOf(element.dict)) {
    const inner = elementAt(context, kid);
    if (inner) {
      nameLinks(inner, names);
      continue;
    }
    const reference = context.lookup(kid);
    if (element.role !== 'Link' || !(reference instanceof PDFDict)) continue;
    const annotation = reference.lookupMaybe(PDFName.of('Obj'), PDFDict);
    const address = annotation && addressOf(annotation);
    const name = address === undefined ? undefined : names.get(address);
    if (!annotation || name === undefined) continue;
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(name));
    element.dict.set(PDFName.of('Alt'), PDFHexString.fromText(name));
  }
};

/**
 * Completes the tags of a PDF, of which Typst writes no sections and no names of links to web pages.
 *
 * @param document - the PDF, which changes
 * @param names - name of each address that links lead to
 * @throws {Error} where the PDF is not tagged
 */
export const completeTags = (document: PDFDocument, names: ReadonlyMap<string, string>): void => {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const elements = kidsOf(root).flatMap((kid) => elementAt(document.context, kid) ?? []);
  for (const element of elements) {
    simplify(element);
    nameLinks(element, names);
    adopt(element, sectioned(element, kidsOf(element.dict), 1));
  }
};
