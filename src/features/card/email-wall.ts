import { escapeHtml, htmlElement } from '../../site/html.ts';
import type { Locale } from '../../plan/locale.ts';
import { hueRole } from '../../site/drawing/mark.ts';
import { COLOURS, type Colours } from '../../site/styles/tokens.ts';
import type { Urls } from '../../site/urls.ts';
import { numeralOf } from '../../plan/shown-number.ts';
import type { CardColumn } from './card.ts';
import { cell, lineHeight, row, table } from './email-table.ts';
import { MAX_WALL_COLUMNS, wallRowsOf } from './wall-rows.ts';

const { paper } = COLOURS.light;
/** Height of a block, in pixels. */
const BLOCK = 32;
/** Share of a column in the width of the wall, in percent. */
const COLUMN = Math.floor(100 / MAX_WALL_COLUMNS);

/**
 * Draws the wall of a plan in tables: one per row of columns, each block a cell with its number.
 *
 * @param columns - orientations with their priorities
 * @param locale - language of the card
 * @param urls - addresses of the site
 * @param colours - of the light theme
 * @returns HTML of the tables, from top to bottom; none where the blocks are not drawn
 */
export const emailWall = (
  columns: readonly CardColumn[],
  locale: Locale,
  urls: Urls,
  colours: Colours,
): readonly string[] =>
  wallRowsOf(columns).flatMap((wallRow) => {
    const height = Math.max(...wallRow.map(({ priorities }) => priorities.length));
    if (height === 0) return [];
    const courses = Array.from({ length: height }, (_, place) => {
      const cells = wallRow.map(({ number, priorities }) => {
        const colour = colours[hueRole(number)];
        const priority = priorities[place - (height - priorities.length)];
        if (!priority) return cell('', { width: `${COLUMN}%`, height: BLOCK });
        const href = urls.absolute({ view: 'priority', number: priority.number }, locale);
        const link = htmlElement(
          'a',
          {
            href,
            title: priority.label.text,
            style: `color:${paper};text-decoration:none`,
          },
          escapeHtml(numeralOf(priority.shown) ?? '\u00a0'),
        );
        return cell(link, {
          bgcolor: colour,
          align: 'center',
          width: `${COLUMN}%`,
          height: BLOCK,
          style: `border:1px solid ${paper};background-color:${colour};color:${paper};font-family:Georgia,'Times New Roman',serif;font-size:15px;font-weight:bold;${lineHeight(20)}`,
        });
      });
      return row(cells.join(''));
    });
    return [table(courses.join('\n'), { width: '100%' })];
  });
