import { zipSync, type Zippable } from 'fflate';
import type { PlanDocument } from '../document.ts';
import { chaptersOf } from './chapters.ts';
import {
  BOOK_FOLDER,
  containerFile,
  CONTENTS,
  contentsFile,
  packageFile,
  pageFile,
  STYLES,
  type BookFacts,
  type BookFile,
} from './package-file.ts';
import styles from './styles.css?raw';

const XHTML_TYPE = 'application/xhtml+xml';
const MEDIA_TYPE = 'application/epub+zip';
/** First date that an archive can hold: the same content gives the same bytes. */
const NO_DATE = '1980-01-01T00:00:00';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Makes the e-book of a plan, in the form EPUB 3.
 *
 * @param plan - words of the document
 * @param facts - about the book
 * @param images - that it shows, the cover included
 * @returns bytes of the archive
 * @see https://www.w3.org/TR/epub-33/
 */
export const planBook = (
  plan: PlanDocument,
  facts: BookFacts,
  images: readonly BookFile[],
): Uint8Array => {
  const chapters = chaptersOf(plan);
  const files: readonly BookFile[] = [
    {
      path: CONTENTS,
      type: XHTML_TYPE,
      properties: 'nav',
      bytes: bytesOf(contentsFile(plan, chapters)),
    },
    ...chapters.map(({ file, title, body }) => ({
      path: file,
      type: XHTML_TYPE,
      bytes: bytesOf(pageFile(plan, title, body)),
    })),
    { path: STYLES, type: 'text/css', bytes: bytesOf(styles) },
    ...images,
  ];
  const { path, text } = packageFile(plan, facts, files, chapters);
  const archive: Zippable = {
    // It is first and as it is, so that programs know the file by its first bytes.
    mimetype: [bytesOf(MEDIA_TYPE), { level: 0 }],
    'META-INF/container.xml': bytesOf(containerFile()),
    [BOOK_FOLDER + path]: bytesOf(text),
    ...Object.fromEntries(files.map((file) => [BOOK_FOLDER + file.path, file.bytes])),
  };
  return zipSync(archive, { mtime: NO_DATE, level: 9 });
};
