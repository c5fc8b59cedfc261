import type { PlanDocument } from '../document.ts';
import type { Chapter } from './chapters.ts';
import { element, writeMarkup, type Element, type Node } from './markup.ts';
import { languageAttributes } from './text.ts';

/** File of an e-book that its package lists. */
export interface BookFile {
  /** Path in the folder of the package. */
  readonly path: string;
  readonly type: string;
  /** What the package says of it: `nav`, `cover-image`. */
  readonly properties?: string;
  readonly bytes: Uint8Array;
}

/** What a catalogue knows of an e-book. */
export interface BookFacts {
  /** Address of the file, which no other edition has. */
  readonly identifier: string;
  /** When its content last changed: `2021-05-06T00:00:00Z`. */
  readonly modified: string;
  /** Date of the plan, where it is known. */
  readonly published?: string;
  readonly hasImages: boolean;
}

/** Folder of the book within the archive. */
export const BOOK_FOLDER = 'EPUB/';
const PACKAGE_NAME = 'package.opf';
/** Name of the table of contents. */
export const CONTENTS = 'contents.xhtml';
/** Name of the style sheet. */
export const STYLES = 'styles.css';
const OPF = 'http://www.idpf.org/2007/opf';

/**
 * Writes the file that tells readers’ programs where the package is.
 *
 * @returns an XML document
 * @see https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml
 */
export const containerFile = (): string =>
  writeMarkup(
    element(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      [
        element('rootfiles', {}, [
          element('rootfile', {
            'full-path': BOOK_FOLDER + PACKAGE_NAME,
            'media-type': 'application/oebps-package+xml',
          }),
        ]),
      ],
    ),
  );

const property = (name: string, value: string): Element =>
  element('meta', { property: name }, [value]);

/** What readers who do not see, or not well, can expect: text alone is enough, in order and with headings. */
const accessibility = (hasImages: boolean): readonly Element[] => [
  ...['textual', ...(hasImages ? ['visual'] : [])].map((mode) =>
    property('schema:accessMode', mode),
  ),
  property('schema:accessModeSufficient', 'textual'),
  ...[
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'displayTransformability',
    ...(hasImages ? ['alternativeText'] : []),
  ].map((feature) => property('schema:accessibilityFeature', feature)),
  property('schema:accessibilityHazard', 'none'),
];

const idOf = (path: string): string => `f-${path.replace(/[^a-z0-9.-]/gi, '-')}`;

/**
 * Writes the package: what the book is, its files, and the order of its pages.
 *
 * @param plan - words of the document
 * @param facts - about the book
 * @param files - all files of its folder but this one
 * @param chapters - its pages in order
 * @returns path and text of the file
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export const packageFile = (
  plan: PlanDocument,
  facts: BookFacts,
  files: readonly BookFile[],
  chapters: readonly Chapter[],
): { readonly path: string; readonly text: string } => {
  const { lang } = languageAttributes(plan);
  const metadata = element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    element('dc:identifier', { id: 'identifier' }, [facts.identifier]),
    element('dc:title', {}, [plan.title]),
    element('dc:language', {}, [lang]),
    ...(plan.publisher === undefined
      ? []
      : [
          element('dc:creator', {}, [plan.publisher]),
          element('dc:publisher', {}, [plan.publisher]),
        ]),
    ...(facts.published === undefined ? [] : [element('dc:date', {}, [facts.published])]),
    property('dcterms:modified', facts.modified),
    ...accessibility(facts.hasImages),
  ]);
  const manifest = files.map(({ path, type, properties }) =>
    element('item', { id: idOf(path), href: path, 'media-type': type, properties }),
  );
  const spine = chapters.map(({ file }) => element('itemref', { idref: idOf(file) }));
  return {
    path: PACKAGE_NAME,
    text: writeMarkup(
      element(
        'package',
        { xmlns: OPF, version: '3.0', 'unique-identifier': 'identifier', 'xml:lang': lang },
        [metadata, element('manifest', {}, manifest), element('spine', {}, spine)],
      ),
    ),
  };
};

/**
 * Writes a page.
 *
 * @param plan - words of the document
 * @param title - of the page
 * @param body - its elements
 * @returns an XHTML document
 */
export const pageFile = (plan: PlanDocument, title: string, body: readonly Node[]): string =>
  writeMarkup(
    element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...languageAttributes(plan),
      },
      [
        element('head', {}, [
          element('title', {}, [title]),
          element('link', { rel: 'stylesheet', type: 'text/css', href: STYLES }),
        ]),
        element('body', {}, body),
      ],
    ),
  );

/**
 * Writes the table of contents.
 *
 * @param plan - words of the document
 * @param chapters - its pages in order
 * @returns an XHTML document
 * @see https://www.w3.org/TR/epub-33/#sec-nav
 */
export const contentsFile = (plan: PlanDocument, chapters: readonly Chapter[]): string => {
  const line = (href: string, title: string, more: readonly Node[] = []) =>
    element('li', {}, [element('a', { href }, [title]), ...more]);
  return pageFile(plan, plan.words.contents, [
    element('nav', { 'epub:type': 'toc' }, [
      element('h1', {}, [plan.words.contents]),
      element(
        'ol',
        {},
        chapters.map(({ file, title, parts }) =>
          line(
            file,
            title,
            parts.length === 0
              ? []
              : [
                  element(
                    'ol',
                    {},
                    parts.map((part) => line(`${file}#${part.target}`, part.title)),
                  ),
                ],
          ),
        ),
      ),
    ]),
  ]);
};
