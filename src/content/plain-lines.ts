const BOM = '\ufeff';

/**
 * Returns a text without the marks of a system: no byte-order mark, lines ended by a line feed.
 *
 * @param text - content of a file
 * @returns the same words
 */
export const plainLines = (text: string): string =>
  (text.startsWith(BOM) ? text.slice(BOM.length) : text).replace(/\r\n?/g, '\n');

/**
 * Changes a text as plain lines, and gives it its marks back.
 *
 * @param text - content of a file
 * @param edit - changes plain lines
 * @returns content of the file
 */
export const editPlainLines = (text: string, edit: (lines: string) => string): string => {
  const lines = edit(plainLines(text));
  const mark = text.startsWith(BOM) ? BOM : '';
  return mark + (text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines);
};
