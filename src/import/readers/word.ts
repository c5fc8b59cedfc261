import { childrenOf, textOf, type XmlElement } from '../../content/xml.ts';
import mammoth from 'mammoth';
import { cleanLine } from '../clean-text.ts';
import { importError, noteAt } from '../import-error.ts';
import { importMessages } from '../messages.ts';
import type { Imported, SourceFile } from '../outline.ts';
import type { Line } from './lines/line.ts';
import { readLines } from './lines/read-lines.ts';
import { languageOf } from './text.ts';
import { readXmlFile } from './xml.ts';

const HEADINGS = [1, 2, 3, 4, 5, 6];
const LEVELS = [1, 2, 3, 4, 5];

/**
 * One flat element a paragraph, whose name and class say its form. Word keeps the English names of the
 * styles of headings in every language. A list that Word numbers says so; its numbers are not in the file.
 */
const STYLES = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  ...HEADINGS.flatMap((heading) => [
    ...LEVELS.map(
      (level) =>
        `p[style-name='heading ${heading}']:ordered-list(${level}) => h${heading}.auto${level}:fresh`,
    ),
    `p[style-name='heading ${heading}'] => h${heading}:fresh`,
  ]),
  ...LEVELS.flatMap((level) => [
    `p:ordered-list(${level}) => p.auto${level}:fresh`,
    `p:unordered-list(${level}) => p.bullet:fresh`,
  ]),
  'p => p:fresh',
  'r[style-name="footnote reference"] =>',
];

const PARAGRAPH = /^(?:p|h\d)$/;

/** Finds the elements of some names, however deep. */
const within = (element: XmlElement, names: RegExp): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => [
    ...(names.test(child.name) ? [child] : []),
    ...within(child, names),
  ]);

/** What a reference leads to, and what leads back from there. */
const NOTE_REFERENCE = /^#((?:foot|end)note-\d+)$/;
const BACK_REFERENCE = /^#(?:foot|end)note-ref-/;
const NOTE_ID = /^(?:foot|end)note-\d+$/;

const linkOf = (element: XmlElement): string => element.attributes.get('href') ?? '';

/** Whether an element is the number of a note or the arrow after it, which are no words of the plan. */
const isReference = (element: XmlElement): boolean =>
  element.name === 'a' &&
  (NOTE_REFERENCE.test(linkOf(element)) || BACK_REFERENCE.test(linkOf(element)));

const isNote = ({ name, attributes }: XmlElement): boolean =>
  name === 'li' && NOTE_ID.test(attributes.get('id') ?? '');

/** Paragraphs and headings, without those of notes. */
const paragraphsOf = (element: XmlElement): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => {
    if (isNote(child)) return [];
    return [...(PARAGRAPH.test(child.name) ? [child] : []), ...paragraphsOf(child)];
  });

/** Words of a paragraph; a line break within it is a space. */
const wordsOf = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (isReference(child)) return '';
      return child.name === 'br' ? ' ' : wordsOf(child);
    })
    .join('');

const levelIn = (classes: string): number | undefined => {
  const [, level] = /^auto(\d)$/.exec(classes) ?? [];
  return level === undefined ? undefined : Number(level);
};

const lineOf = (element: XmlElement, text: string, file: string): Line => {
  const classes = element.attributes.get('class') ?? '';
  const [, heading] = /^h(\d)$/.exec(element.name) ?? [];
  return {
    text,
    place: { file },
    heading: heading === undefined ? undefined : Number(heading),
    role: classes === 'title' || classes === 'subtitle' ? classes : undefined,
    isBullet: classes === 'bullet',
    autoNumber: levelIn(classes),
  };
};

/** Words of the notes at the foot of pages and at the end of the document, by identifier. */
const notesIn = (body: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    within(body, /^li$/)
      .filter(isNote)
      .map((note) => [
        note.attributes.get('id') ?? '',
        within(note, PARAGRAPH).map(wordsOf).join(' '),
      ]),
  );

/** What a document has that is not words of a paragraph. */
const notesOf = (body: XmlElement, file: string): Imported['notes'] => {
  const has = (names: RegExp) => within(body, names).length > 0;
  const links = within(body, /^a$/).some(({ attributes }) =>
    /^(?!#)/.test(attributes.get('href') ?? '#'),
  );
  return [
    ...(has(/^img$/) ? [noteAt({ file }, importMessages.unreadImages())] : []),
    ...(has(/^table$/) ? [noteAt({ file }, importMessages.tableRead())] : []),
    ...(links ? [noteAt({ file }, importMessages.linksLost())] : []),
  ];
};

/** Converts a document to flat XHTML. */
const bodyOf = async ({ name, bytes }: SourceFile): Promise<XmlElement> => {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeDefaultStyleMap: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return readXmlFile(`<body>${value}</body>`, name);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw importError({ file: name }, importMessages.wordBroken(said));
  }
};

/**
 * Reads a plan from a Word document. Numbers that were typed are read as in a text; those that Word makes
 * are not in the file, and the parts are numbered in their order.
 *
 * @param file - the document
 * @returns what it says, with each guess
 * @throws {ImportError} where it cannot be read
 */
export const readWord = async (file: SourceFile): Promise<Imported> => {
  const body = await bodyOf(file);
  const { locale, notes } = languageOf(file, textOf(body));
  const footnotes = notesIn(body);
  const lines = paragraphsOf(body).flatMap((element, at): readonly Line[] => {
    const text = cleanLine(wordsOf(element), locale);
    const place = `${file.name}, paragraphe/paragraph ${at + 1}`;
    const own = within(element, /^a$/).flatMap((link): readonly Line[] => {
      const [, id = ''] = NOTE_REFERENCE.exec(linkOf(link)) ?? [];
      const note = cleanLine(footnotes.get(id) ?? '', locale);
      return note === '' ? [] : [{ text: note, place: { file: place }, isNote: true }];
    });
    return text === '' ? own : [lineOf(element, text, place), ...own];
  });
  const kept = lines.filter((line) => line.isNote === true).length;
  const read = readLines(lines, locale, file.name);
  const said =
    kept > 0 ? [noteAt({ file: file.name }, importMessages.footnotesKept(String(kept)))] : [];
  return { ...read, notes: [...notes, ...notesOf(body, file.name), ...said, ...read.notes] };
};
