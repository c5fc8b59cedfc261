import { guessLocale, localeInName } from '../language.ts';
import { cleanLine } from '../clean-text.ts';
import { importError, noteAt } from '../import-error.ts';
import { importMessages } from '../messages.ts';
import type { Imported, SourceFile } from '../outline.ts';
import { readNumber } from './lines/numbers.ts';
import type { Line } from './lines/line.ts';
import { readLines } from './lines/read-lines.ts';
import { LOCALES, type Locale } from '../../plan/locale.ts';

/**
 * Decodes a file of text.
 *
 * @param file - with its bytes
 * @returns the text, its lines ended by line feeds
 * @throws {ImportError} where it is not UTF-8
 */
export const decodeText = ({ name, bytes }: SourceFile): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw importError({ file: name }, importMessages.encoding());
  }
};

/**
 * Tells the language of a file: the one that was stated, that of its name, or a guess.
 *
 * @param file - with its name
 * @param text - its words
 * @returns the language, and a note where it is a guess
 */
export const languageOf = (
  { name, locale }: SourceFile,
  text: string,
): { readonly locale: Locale; readonly notes: Imported['notes'] } => {
  const known = locale ?? localeInName(name);
  if (known !== undefined) return { locale: known, notes: [] };
  const guessed = guessLocale(text, LOCALES[0]);
  const note = noteAt({ file: name }, importMessages.languageGuessed(guessed));
  return { locale: guessed, notes: [note] };
};

/** Shortest line that a program may have cut because its words reached the margin. */
const FULL_LINE = 50;
const BULLET = /^\s*[•▪◦‣·*–—-]\s+/u;

interface Row {
  readonly text: string;
  readonly line: number;
}

/** Checks whether a row goes on with the sentence of the row before it. */
const continues = (row: Row, before: Row | undefined): boolean =>
  before !== undefined &&
  before.text.trim() !== '' &&
  before.text.length >= FULL_LINE &&
  !BULLET.test(row.text) &&
  !readNumber({ text: row.text.trim(), place: { file: '' } });

/** Paragraphs of a text: rows that a program cut are one. */
const paragraphsOf = (text: string): readonly Row[] => {
  const found: Row[] = [];
  let before: Row | undefined;
  for (const [at, each] of text.split('\n').entries()) {
    const row = { text: each, line: at + 1 };
    const last = found.at(-1);
    if (row.text.trim() === '') before = undefined;
    else {
      if (last && continues(row, before)) {
        found[found.length - 1] = { ...last, text: `${last.text} ${row.text.trim()}` };
      } else found.push(row);
      before = row;
    }
  }
  return found;
};

/**
 * Reads a plan from a plain text with numbered lines.
 *
 * @param file - the text
 * @returns what it says, with each guess
 * @throws {ImportError} where it cannot be read
 */
export const readText = (file: SourceFile): Imported => {
  const text = decodeText(file);
  const { locale, notes } = languageOf(file, text);
  const lines = paragraphsOf(text).flatMap((row): readonly Line[] => {
    const isBullet = BULLET.test(row.text);
    const words = cleanLine(isBullet ? row.text.replace(BULLET, '') : row.text, locale);
    return words === ''
      ? []
      : [{ text: words, place: { file: file.name, line: row.line }, isBullet }];
  });
  const read = readLines(lines, locale, file.name);
  return { ...read, notes: [...notes, ...read.notes] };
};
