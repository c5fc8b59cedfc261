import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ContentIssue } from '../content/issue.ts';
import type { Locale } from '../plan/locale.ts';
import { importError, noteAt } from './import-error.ts';
import { importMessages } from './messages.ts';
import type { Imported, Outline, SourceFile } from './outline.ts';
import { readCsv } from './readers/csv.ts';
import { readJson } from './readers/json.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readStratml } from './readers/stratml.ts';
import { readText } from './readers/text.ts';
import { readWord } from './readers/word.ts';
import { contentFiles } from './writing/content-files.ts';
import { MOST, numberNotes } from './writing/numbering.ts';
import { writeFolder } from './writing/write-folder.ts';

type Reader = (file: SourceFile) => Imported | Promise<Imported>;

/** Readers by the extension of the file. */
const READERS: Readonly<Record<string, Reader>> = {
  '.xml': readStratml,
  '.stratml': readStratml,
  '.docx': readWord,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readText,
  '.csv': readCsv,
  '.json': readJson,
};

/** Largest file: far above any plan, pictures in a document included. */
const MAX_MEGABYTES = 50;

/** A file to import, with its language where the person says it. */
interface Asked {
  readonly path: string;
  readonly locale?: Locale | undefined;
}

/** What to import. */
export interface ImportOptions {
  /** Paths of the files: in the source language first. */
  readonly files: readonly string[];
  /** Languages of the files, in their order, where they are stated. */
  readonly languages?: readonly Locale[] | undefined;
}

const readBytes = async (path: string): Promise<Uint8Array> => {
  const { size } = await stat(path).catch(() => {
    throw importError({ file: path }, importMessages.fileMissing());
  });
  if (size > MAX_MEGABYTES * 1024 * 1024) {
    throw importError({ file: path }, importMessages.tooLarge(String(MAX_MEGABYTES)));
  }
  return readFile(path).catch(() => {
    throw importError({ file: path }, importMessages.fileMissing());
  });
};

const readOne = async ({ path, locale }: Asked): Promise<Imported> => {
  const extension = extname(path).toLowerCase();
  const reader = READERS[extension];
  if (!reader) throw importError({ file: path }, importMessages.unknownForm(extension));
  return reader({ name: basename(path), bytes: await readBytes(path), locale });
};

/** How many items each group has: `4, 4, 3`. */
const shapeOf = ({ groups }: Outline): string => groups.map(({ items }) => items.length).join(', ');

/** Joins a plan and its translation, which have the same parts in the same order. */
const joined = (source: Imported, translation: Imported, file: string): Imported => {
  const [own] = source.outlines;
  const [other] = translation.outlines;
  if (source.outlines.length > 1 || translation.outlines.length > 1) {
    throw importError({ file }, importMessages.tooManyFiles());
  }
  if (own.locale === other.locale) {
    throw importError({ file }, importMessages.languageTwice(own.locale));
  }
  const [shape, otherShape] = [shapeOf(own), shapeOf(other)];
  if (shape !== otherShape) {
    throw importError({ file }, importMessages.otherShape(shape, otherShape));
  }
  return {
    ...source,
    outlines: [own, other],
    notes: [...source.notes, ...translation.notes],
  };
};

const checkCounts = ({ groups }: Outline): void => {
  const [first] = groups;
  if (first && groups.length > MOST) {
    throw importError(first.place, importMessages.tooMany(String(groups.length), String(MOST)));
  }
  for (const { place, items } of groups) {
    if (items.length > MOST) {
      throw importError(place, importMessages.tooMany(String(items.length), String(MOST)));
    }
  }
};

/** A plan always has a title: where the file has none, its name stands for it. */
const titled = (imported: Imported, file: string): Imported => {
  const [source, translation] = imported.outlines;
  if (source.title !== undefined) return imported;
  const title = basename(file, extname(file));
  const own = { ...source, title };
  const note = noteAt({ file: basename(file) }, importMessages.titleMissing(title));
  return {
    ...imported,
    outlines: translation ? [own, translation] : [own],
    notes: [...imported.notes, note],
  };
};

/**
 * Reads the files of a plan.
 *
 * @param options - which files, in which languages
 * @returns the plan, with each guess
 * @throws {ImportError} where a file cannot be read, or two do not go together
 */
export const readPlan = async ({ files, languages = [] }: ImportOptions): Promise<Imported> => {
  const [first, second, ...others] = files;
  if (first === undefined) throw importError({ file: 'import' }, importMessages.usage());
  if (others.length > 0) throw importError({ file: 'import' }, importMessages.tooManyFiles());
  const source = await readOne({ path: first, locale: languages[0] });
  const imported =
    second === undefined
      ? source
      : joined(source, await readOne({ path: second, locale: languages[1] }), basename(second));
  imported.outlines.forEach(checkCounts);
  return titled(imported, first);
};

/**
 * Imports a plan into a new content folder.
 *
 * @param options - which files, in which languages
 * @param folder - absolute path of the folder, which does not exist yet
 * @returns what was guessed, changed or left out
 * @throws {ImportError} where nothing was written, with the reason
 */
export const importPlan = async (
  options: ImportOptions,
  folder: string,
): Promise<readonly ContentIssue[]> => {
  const imported = await readPlan(options);
  await writeFolder(folder, contentFiles(imported));
  return [...imported.notes, ...numberNotes(imported.outlines[0])];
};
