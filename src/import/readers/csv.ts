import { CsvError, parse } from 'csv-parse/sync';
import { isLocale, LOCALES, type Locale } from '../../plan/locale.ts';
import { isPriorityNumber, parts, prioritySlug, type PriorityNumber } from '../../plan/number.ts';
import { slugOf } from '../../plan/slug.ts';
import { cleanLine, cleanParagraphs } from '../clean-text.ts';
import { importError, noteAt } from '../import-error.ts';
import { importMessages } from '../messages.ts';
import { detailsOfLines } from './detail-lines.ts';
import type { Imported, Outline, OutlineGroup, OutlineItem, SourceFile } from '../outline.ts';
import { decodeText } from './text.ts';

/** One row of the table: cells by column. */
interface Row {
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
  readonly number: PriorityNumber;
}

/** A sign that a spreadsheet would run as a formula has an apostrophe before it. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/u, '');

const cellsOf = (record: unknown): readonly string[] =>
  Array.isArray(record) ? record.map(String) : [];

/** Reads the records of a table, each with its line; the separator is that of its first row. */
const recordsOf = (text: string, file: string) => {
  const [head = ''] = text.split('\n', 1);
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter: head.split(';').length > head.split(',').length ? ';' : ',',
      info: true,
      skip_empty_lines: true,
    });
    return (Array.isArray(records) ? records : []).map((each: unknown) => {
      const { record, info } = each as { record: unknown; info: { lines: number } };
      return { cells: cellsOf(record), line: info.lines };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw importError({ file, line }, importMessages.csvBroken(error.message));
  }
};

/** Lines of details, which a table has in one cell: a bar within a value does not end it. */
const detailLines = (cell: string): readonly string[] =>
  cell
    .split(' | ')
    .reduce<readonly string[]>(
      (lines, part) =>
        lines.length > 0 && !/\S\s?:\s/u.test(part)
          ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''} | ${part}`]
          : [...lines, part],
      [],
    );

/** The number of a row. A spreadsheet may have changed it; the id is always text. */
const numberOf = (cells: ReadonlyMap<string, string>): PriorityNumber | undefined =>
  [cells.get('id'), cells.get('number')]
    .map((cell) => /\d+\.\d+$/.exec(cell ?? '')?.[0])
    .find(isPriorityNumber);

/** A number that a spreadsheet took for a date: 2026-02-03, 03/02/2026, 3-Feb, févr.-10. */
const DATE =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}-\p{L}\p{Ll}{2,4}\.?|\p{L}\p{Ll}{2,4}\.?-\d{1,2})$/u;

/**
 * The number that the plan shows. One that a spreadsheet has changed is that of the folder, as in any plan that
 * writes no other.
 */
const shownIn = ({ cells, number }: Row): string | undefined => {
  const cell = cells.get('number');
  if (cell === undefined) return number;
  if (cell.trim() === '') return undefined;
  // The table for spreadsheets has the noun before the number, and the identifier has it too.
  const [noun = ''] = (cells.get('id') ?? '').split('-');
  const [first = '', ...rest] = cell.trim().split(/\s/u);
  const shown = rest.length > 0 && slugOf(first) === noun ? rest.join(' ') : cell.trim();
  return Number(shown) === Number(number) || DATE.test(shown) ? number : shown;
};

const rowsOf = (file: SourceFile): readonly Row[] => {
  const [head, ...records] = recordsOf(decodeText(file), file.name);
  const columns = head?.cells.map((cell) => cell.trim()) ?? [];
  const missing = columns.some((column) => column.startsWith('statement_')) ? '' : 'statement_fr';
  if (missing !== '') {
    throw importError({ file: file.name, line: 1 }, importMessages.csvColumns(missing));
  }
  return records.map(({ cells, line }) => {
    const named = new Map(columns.map((column, at) => [column, unescaped(cells[at] ?? '')]));
    const number = numberOf(named);
    if (number === undefined) {
      const found = named.get('number') ?? named.get('id') ?? '';
      throw importError({ file: file.name, line }, importMessages.csvNumber(found));
    }
    return { cells: named, line, number };
  });
};

/** Languages of the columns, in their order: that of the source comes first. */
const languagesOf = ([row]: readonly Row[]): readonly Locale[] =>
  [...(row?.cells.keys() ?? [])].flatMap((column) => {
    const [, locale = ''] = /^statement_([a-z]{2})$/.exec(column) ?? [];
    return isLocale(locale) ? [locale] : [];
  });

const outlineIn = (
  rows: readonly Row[],
  locale: Locale,
  file: string,
  isSource: boolean,
): Outline => {
  const cell = ({ cells }: Row, name: string) =>
    cleanLine(cells.get(`${name}_${locale}`) ?? '', locale);
  // Both separators of lists: the plain table has one, that for spreadsheets the other.
  const list = (row: Row, name: string) => {
    const written = cell(row, name);
    return written.split(written.includes('; ') ? '; ' : ', ').filter((each) => each !== '');
  };
  const item = (row: Row): OutlineItem => {
    const short = cell(row, 'short');
    const state = row.cells.get('translation');
    return {
      place: { file, line: row.line },
      number: shownIn(row),
      folder: prioritySlug(row.number),
      statement: cell(row, 'statement'),
      short: short === '' ? undefined : short,
      subjects: list(row, 'subjects'),
      keywords: list(row, 'keywords'),
      details: detailsOfLines(detailLines(row.cells.get(`details_${locale}`) ?? ''), locale),
      note: cleanParagraphs(row.cells.get(`note_${locale}`) ?? '', locale).map((text) => ({
        type: 'paragraph',
        text,
      })),
      state:
        !isSource && (state === 'current' || state === 'stale' || state === 'missing')
          ? state
          : undefined,
    };
  };
  const numberedBy = (row: Row | undefined): string | undefined => {
    const written = row?.cells.get('orientation_number');
    if (written === undefined) return row && String(parts(row.number)[0]);
    return written === '' ? undefined : written;
  };
  const groups = [...Map.groupBy(rows, ({ number }) => parts(number)[0])].map(
    ([number, own]): OutlineGroup => ({
      place: { file, line: own[0]?.line },
      number: numberedBy(own[0]),
      folder: String(number),
      title: own[0] ? cell(own[0], 'orientation_title') : '',
      note: [],
      items: own.map(item),
    }),
  );
  return { locale, preamble: [], groups };
};

/**
 * Reads the table of a plan, as a site of this software publishes it: `plan.csv`, or the one with
 * semicolons.
 *
 * @param file - the table
 * @returns what it holds of the plan
 * @throws {ImportError} with the line, where it is not such a table
 */
export const readCsv = (file: SourceFile): Imported => {
  const rows = rowsOf(file);
  if (rows.length === 0) throw importError({ file: file.name }, importMessages.noWords());
  const [source = LOCALES[0], translation] = languagesOf(rows);
  const first = outlineIn(rows, source, file.name, true);
  return {
    facts: {},
    outlines:
      translation === undefined ? [first] : [first, outlineIn(rows, translation, file.name, false)],
    relations: [],
    glossary: [],
    notes: [noteAt({ file: file.name }, importMessages.csvHolds())],
  };
};
