import { parse } from 'csv-parse/sync';

/**
 * Reads a CSV text (RFC 4180) whose first row names the columns.
 *
 * @returns one object a row, by column
 */
export const parseCsv = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse<Readonly<Record<string, string>>>(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
