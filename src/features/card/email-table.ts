import { htmlElement } from '../../site/html.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes the height of a line. Outlook takes it for a minimum, unless it is told otherwise.
 *
 * @param px - height in pixels
 * @returns declarations
 * @example lineHeight(20) // 'mso-line-height-rule:exactly;line-height:20px'
 */
export const lineHeight = (px: number): string =>
  `mso-line-height-rule:exactly;line-height:${px}px`;

/**
 * Writes a table for layout.
 *
 * @param rows - HTML of its rows
 * @param attributes - further attributes
 * @returns HTML
 */
export const table = (rows: string, attributes: Attributes = {}): string =>
  htmlElement(
    'table',
    { role: 'presentation', cellpadding: 0, cellspacing: 0, border: 0, ...attributes },
    rows,
  );

/**
 * Writes a row of a table.
 *
 * @param cells - HTML of its cells
 * @returns HTML
 */
export const row = (cells: string): string => htmlElement('tr', {}, cells);

/**
 * Writes a cell of a table.
 *
 * @param html - HTML in the cell; an empty cell gets a space, without which some programs leave it out
 * @param attributes - attributes of the cell
 * @returns HTML
 */
export const cell = (html: string, attributes: Attributes = {}): string =>
  htmlElement('td', attributes, html === '' ? '&nbsp;' : html);

/**
 * Writes an element with a style of its own.
 *
 * @param name - name of the element
 * @param html - HTML in the element
 * @param style - declarations
 * @returns HTML
 */
export const styled = (name: string, html: string, style?: string): string =>
  htmlElement(name, { style }, html);
