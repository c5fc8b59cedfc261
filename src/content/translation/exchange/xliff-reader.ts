import type { ContentIssue } from '../../issue.ts';
import { exchangeMessages } from '../../messages/exchange.ts';
import { plainLines } from '../../plain-lines.ts';
import { childOf, childrenOf, readXml, textOf, XmlError, type XmlElement } from '../../xml.ts';
import type { Tagged } from './tags.ts';

/** A unit that came back. */
export interface ReturnedUnit {
  readonly id: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Its translation; `undefined` where the tool gave none at all. */
  readonly target: readonly Tagged[] | undefined;
  /** What the translation was when it was given. */
  readonly previous: readonly Tagged[] | undefined;
  /** Whether the translator says that it is done. */
  readonly isDone: boolean;
}

/** A file of the content that came back. */
export interface ReturnedFile {
  /** Path of the source text in the content folder. */
  readonly original: string;
  readonly line: number;
  /** Languages of the source and of the translation, as the file names them. */
  readonly languages: readonly [string, string];
  /** The source text that was translated; `undefined` where the tool has lost it. */
  readonly skeleton: string | undefined;
  readonly units: readonly ReturnedUnit[];
}

/** States of a translation that is done. */
const DONE: readonly string[] = ['translated', 'final', 'signed-off'];

/** Elements that a tool puts around words, and that say nothing of ours. */
const isMarker = ({ name }: XmlElement): boolean => name === 'mrk';
const isTag = ({ name }: XmlElement): boolean => name === 'g' || name === 'x';

const taggedIn = (element: XmlElement): readonly Tagged[] =>
  element.children.flatMap((child): readonly Tagged[] => {
    if (typeof child === 'string') return [child];
    if (isMarker(child)) return taggedIn(child);
    const id = child.attributes.get('id') ?? '';
    // A tag of another kind is none of ours, whatever its number.
    return [{ id: isTag(child) ? id : `${child.name} ${id}`, children: taggedIn(child) }];
  });

const targetIn = (element: XmlElement | undefined): readonly Tagged[] | undefined => {
  const target = element && childOf(element, 'target');
  return target && taggedIn(target);
};

const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) =>
    child.name === name ? [child] : descendants(child, name),
  );

const unitIn = (element: XmlElement): ReturnedUnit => {
  const previous = childrenOf(element, 'alt-trans').find(
    ({ attributes }) => attributes.get('alttranstype') === 'previous-version',
  );
  const state = childOf(element, 'target')?.attributes.get('state') ?? '';
  return {
    id: element.attributes.get('id') ?? '',
    line: element.line,
    target: targetIn(element),
    previous: targetIn(previous),
    isDone: element.attributes.get('approved') === 'yes' || DONE.includes(state),
  };
};

const fileIn = (element: XmlElement): ReturnedFile => {
  const [skeleton] = descendants(element, 'internal-file');
  const languageOf = (name: string) => element.attributes.get(name) ?? '';
  return {
    original: element.attributes.get('original') ?? '',
    line: element.line,
    languages: [languageOf('source-language'), languageOf('target-language')],
    skeleton: skeleton && plainLines(textOf(skeleton)),
    units: descendants(element, 'trans-unit').map(unitIn),
  };
};

/**
 * Reads an XLIFF 1.2 file that a translator’s tool has written.
 *
 * @param text - the document
 * @param name - of the file, for issues
 * @returns the files in it, or what keeps it from being read
 * @throws {Error} where the reader itself fails
 */
export const readXliff = (
  text: string,
  name: string,
): { readonly files: readonly ReturnedFile[]; readonly issues: readonly ContentIssue[] } => {
  const refused = (line: number, message: ContentIssue['message']) => ({
    files: [],
    issues: [{ file: name, line, message }],
  });
  try {
    const root = readXml(plainLines(text));
    const version = root.attributes.get('version') ?? '';
    return root.name === 'xliff' && version === '1.2'
      ? { files: childrenOf(root, 'file').map(fileIn), issues: [] }
      : refused(root.line, exchangeMessages.notXliff(`<${root.name} version="${version}">`));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { line, isDoctype, message } = error;
    return refused(line, isDoctype ? exchangeMessages.doctype() : exchangeMessages.broken(message));
  }
};
