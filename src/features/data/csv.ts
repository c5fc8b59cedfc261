import { stringify } from 'csv-stringify/sync';
import { detailPairs } from '../../plan/details.ts';
import { sourceOf, type Languages } from '../../plan/languages.ts';
import type { Levels } from '../../plan/levels.ts';
import { labelOf } from '../../plan/label.ts';
import { LANGUAGE_TAGS, type Locale } from '../../plan/locale.ts';
import type { Priority, PriorityText } from '../../plan/plan.ts';
import { plainText } from '../../plan/prose.ts';
import { parts } from '../../plan/number.ts';
import { asShown, type ShownNumber } from '../../plan/shown-number.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { strings } from '../../site/i18n/index.ts';
import type { Urls } from '../../site/urls.ts';
import { itemId } from './identifiers.ts';

/** How a table is written for the programs that read it. */
interface Dialect {
  /** Separator of cells. */
  readonly delimiter: string;
  /** Separator of several values in one cell. */
  readonly list: string;
  /** Writes the number that a priority is shown with. */
  readonly number: (shown: ShownNumber) => string;
  /** Writes what names a related priority. */
  readonly related: (other: Priority) => string;
  /** Writes the name of the plan. */
  readonly plan: (id: string) => string;
  /** Writes a text of several paragraphs. */
  readonly text: (text: string) => string;
}

/** Separator of the details in a cell: a row is one line. */
const LINE_SEPARATOR = ' | ';

/** For programs, as in RFC 4180. */
const STANDARD: Dialect = {
  delimiter: ',',
  list: '; ',
  number: (shown) => shown,
  // For programs: the number of its folder, as in the column `id`.
  related: ({ number }) => number,
  plan: (id) => id,
  text: (text) => text,
};

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/**
 * For a spreadsheet that separates cells with semicolons. In French, Excel takes `3.10` for a day of
 * October: a word before a number keeps it as it is. A row is one line, so that rows stay in view.
 */
const semicolonDialect = (locale: Locale, levels: Levels): Dialect => ({
  delimiter: ';',
  list: ', ',
  // Typed by people in filters and formulas: with an ordinary space.
  number: (shown) => plainSpaces(strings(locale, levels).priority.name(shown)),
  related: ({ text: { [locale]: own } }) =>
    own.shown === undefined
      ? labelOf(own).text
      : plainSpaces(strings(locale, levels).priority.name(own.shown)),
  plan: (id) => strings(locale, levels).plain.plan(id),
  text: (text) => text.replace(/\s*\n\s*/g, ' '),
});

/** Column of the table: its name, and what it says of a priority. */
type Column = readonly [name: string, cell: (priority: Priority) => string | number];

const columnsOf = (lookup: PlanLookup, urls: Urls, dialect: Dialect): readonly Column[] => {
  const { id, languages, levels, orientations, priorities } = lookup.plan;
  const source = sourceOf(languages);
  const groupOf = ({ orientation }: Priority) => lookup.orientation(orientation);
  const inEach = (
    name: string,
    cell: (text: PriorityText, locale: Locale, priority: Priority) => string,
  ): readonly Column[] =>
    languages.map((locale) => [
      `${name}_${locale}`,
      (priority) => cell(priority.text[locale], locale, priority),
    ]);
  return [
    // A spreadsheet may read 3.10 as the number 3.1, or 3.2 as a date: the id is always text, and
    // orientation and rank sort in plan order.
    ['id', ({ number }) => itemId({ view: 'priority', number }, lookup.plan)],
    [
      'number',
      ({ text: { [source]: own } }) => (own.shown === undefined ? '' : dialect.number(own.shown)),
    ],
    ['orientation', ({ orientation }) => orientation],
    ['rank', ({ number }) => parts(number)[1]],
    ...inEach('orientation_title', (_, locale, priority) => groupOf(priority).text[locale].title),
    ...inEach('statement', ({ statement }) => statement),
    ...inEach('short', ({ short = '' }) => short),
    ...inEach('keywords', ({ keywords }) => keywords.join(dialect.list)),
    ...inEach('note', ({ note }) => dialect.text(plainText(note))),
    ['translation', ({ translation }) => translation],
    [
      'related',
      ({ number }) =>
        lookup
          .relatedTo(number)
          .map((related) => dialect.related(related.priority))
          .join(dialect.list),
    ],
    ...inEach('url', (_, locale, { number }) =>
      urls.absolute({ view: 'priority', number }, locale),
    ),
    ...inEach('subjects', ({ subjects }) => subjects.join(dialect.list)),
    // A plan without details has no column for them.
    ...(priorities.some((each) => each.text[source].details.length > 0)
      ? inEach('details', ({ details }, locale) =>
          detailPairs(details)
            .map(([label, value]) => strings(locale, levels).plain.detail(label, value))
            .join(LINE_SEPARATOR),
        )
      : []),
    // Where groups are numbered as their folders are, the column `orientation` says it.
    ...(orientations.some((each) => each.text[source].shown !== asShown(each.number))
      ? [
          [
            'orientation_number',
            (priority: Priority) => groupOf(priority).text[source].shown ?? '',
          ] as const,
        ]
      : []),
    ['plan', () => dialect.plan(id)],
  ];
};

const tableOf = (lookup: PlanLookup, urls: Urls, dialect: Dialect): string => {
  const columns = columnsOf(lookup, urls, dialect);
  return stringify(
    lookup.plan.priorities.map((priority) => columns.map(([, cell]) => cell(priority))),
    {
      // A table without rows has its header too.
      columns: columns.map(([name]) => name),
      header: true,
      bom: true,
      delimiter: dialect.delimiter,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
};

/**
 * Writes the priorities as a table, one row per priority, with both languages in columns. The file
 * starts with a byte order mark, by which spreadsheets recognize UTF-8; cells that they would run
 * as formulas are escaped.
 *
 * @param lookup - the plan
 * @param urls - addresses of the site
 * @returns CSV
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const planCsv = (lookup: PlanLookup, urls: Urls): string => tableOf(lookup, urls, STANDARD);

/**
 * Lists the languages whose decimal sign is the comma: their spreadsheets separate cells with semicolons.
 *
 * @param languages - of the plan
 * @returns those of them
 */
export const semicolonLocales = (languages: Languages): readonly Locale[] =>
  languages.filter((locale) =>
    new Intl.NumberFormat(LANGUAGE_TAGS[locale])
      .formatToParts(0.5)
      .some(({ type, value }) => type === 'decimal' && value === ','),
  );

/**
 * Writes the same table for a spreadsheet in one of `semicolonLocales`, which shows a CSV with commas
 * in one column.
 *
 * @param lookup - the plan
 * @param locale - language of the spreadsheet
 * @param urls - addresses of the site
 * @returns CSV with semicolons, one line per row
 */
export const planSemicolonCsv = (lookup: PlanLookup, locale: Locale, urls: Urls): string =>
  tableOf(lookup, urls, semicolonDialect(locale, lookup.plan.levels));
