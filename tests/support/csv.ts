const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

/**
 * Reads a CSV text (RFC 4180) whose first row names the columns.
 *
 * @returns one object a row, by column
 */
export const parseCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(FIELD)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  const [columns = [], ...records] = rows.filter((row) => row.some((field) => field !== ''));
  return records.map((record) =>
    Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])),
  );
};
