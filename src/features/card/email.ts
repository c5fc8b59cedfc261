import { escapeHtml, htmlElement } from '../../site/html.ts';
import { foreignTag, LANGUAGE_TAGS, type Locale } from '../../plan/locale.ts';
import { hueRole } from '../../site/drawing/mark.ts';
import { COLOURS, type Colours } from '../../site/styles/tokens.ts';
import type { Urls } from '../../site/urls.ts';
import type { ShownNumber } from '../../plan/shown-number.ts';
import { cardName, isHeadingSeen, type Card, type CardFigure, type CardText } from './card.ts';
import { emailMark } from './email-mark.ts';
import { cell, lineHeight, row, styled, table } from './email-table.ts';
import { emailWall } from './email-wall.ts';

// Mail programs read tables, attributes and styles of elements, and nothing else that is of use here:
// `tests/consumers/caniemail.test.ts` checks what is written against https://www.caniemail.com.

const { paper, ink, soft } = COLOURS.light;
const FONT = "Georgia,'Times New Roman',serif";
/** Side of a module of the mark, in pixels. */
const MODULE = 16;
/** Space at the left and right of text, in pixels. */
const MARGIN = 20;

/** Row with one block of text. */
const textRow = (html: string, size: number, leading: number, style = ''): string =>
  row(
    cell(html, {
      style: `padding:8px ${MARGIN}px 0 ${MARGIN}px;color:${ink};font-family:${FONT};font-size:${size}px;${lineHeight(leading)};${style}`,
    }),
  );

/** Numeral beside the mark; nothing where there is none. */
const numeralCell = ({ numeral, orientation }: CardFigure, colours: Colours): string =>
  numeral === undefined
    ? ''
    : cell(numeral, {
        valign: 'bottom',
        style: `padding:0 0 0 ${MODULE}px;color:${colours[hueRole(orientation)]};font-family:${FONT};font-size:${4 * MODULE}px;font-weight:bold;${lineHeight(3 * MODULE)}`,
      });

/** Number before the name of an item, in a list. */
const numberBefore = (shown: ShownNumber | undefined): string =>
  shown === undefined ? '' : `${styled('b', escapeHtml(shown))}&nbsp; `;

/** The ground, a thick line. */
const GROUND = row(
  cell('', {
    bgcolor: ink,
    height: 6,
    style: `height:6px;background-color:${ink};font-size:1px;${lineHeight(6)}`,
  }),
);

/**
 * Writes the newsletter version of a card: a table that stands in the HTML of a message, whole without
 * pictures, styles of a page and scripts.
 *
 * @param card - content of the card
 * @param locale - language of the card
 * @param urls - addresses of the site
 * @returns HTML of one table
 */
export const emailTable = (card: Card, locale: Locale, urls: Urls): string => {
  const inLanguage = ({ text, locale: own }: CardText): string => {
    const lang = foreignTag(own, locale);
    return lang === undefined ? escapeHtml(text) : htmlElement('span', { lang }, escapeHtml(text));
  };
  const link = (href: string, html: string, style = ''): string =>
    htmlElement('a', { href, style: `color:${ink};text-decoration:underline;${style}` }, html);
  const figure = card.figure && [
    row(
      cell(
        table(
          row(
            cell(emailMark(card.figure.orientation, MODULE, card.colours.light), {
              valign: 'bottom',
            }) + numeralCell(card.figure, card.colours.light),
          ),
        ),
        { style: `padding:${MARGIN}px ${MARGIN}px 0 ${MARGIN}px` },
      ),
    ),
    GROUND,
  ];
  const isTitle = card.more !== undefined || card.columns.length > 0;
  const items = [
    ...card.priorities.map(({ number, shown, label }) => ({
      href: urls.absolute({ view: 'priority', number }, locale),
      shown,
      text: label,
    })),
    ...card.columns.map(({ number, shown, title }) => ({
      href: urls.absolute({ view: 'orientation', number }, locale),
      shown,
      text: title,
    })),
  ];
  const page = urls.absolute(card.page, locale);
  const origin = [
    ...(card.place ? [styled('b', inLanguage(card.place), `color:${ink}`)] : []),
    ...card.origin.map(escapeHtml),
  ];
  const heading = isHeadingSeen(card) ? escapeHtml(card.heading) : '';
  const rows = [
    ...(figure ?? []),
    textRow(
      link(page, heading + inLanguage(card.words), isTitle ? 'font-weight:bold' : ''),
      isTitle ? 23 : 19,
      isTitle ? 28 : 26,
      'padding-top:16px',
    ),
    ...(card.more ? [textRow(inLanguage(card.more), 17, 24)] : []),
    ...items.map(({ href, shown, text }) =>
      textRow(`${numberBefore(shown)}${link(href, inLanguage(text))}`, 17, 24),
    ),
    textRow(origin.join('<br>'), 14, 20, `color:${soft};padding-bottom:16px`),
    ...emailWall(card.columns, locale, urls, card.colours.light).map(
      (wall) => row(cell(wall)) + GROUND,
    ),
  ];
  return table(rows.join('\n'), {
    lang: LANGUAGE_TAGS[locale],
    'data-plan': card.plan,
    width: '100%',
    bgcolor: paper,
    style: `border:2px solid ${ink};background-color:${paper}`,
  });
};

/**
 * Writes the page of the newsletter version of a card, to be looked at and copied from.
 *
 * @param card - content of the card
 * @param locale - language of the card
 * @param urls - addresses of the site
 * @returns HTML document
 */
export const emailPage = (card: Card, locale: Locale, urls: Urls): string =>
  `<!doctype html>
<html lang="${LANGUAGE_TAGS[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(cardName(card))}</title>
<link rel="canonical" href="${escapeHtml(urls.absolute(card.page, locale))}">
</head>
<body>
${emailTable(card, locale, urls)}
</body>
</html>
`;
