import { stringify } from 'csv-stringify/sync';
import { LOCALES, type Locale } from '../../plan/locale.ts';
import type { Priority } from '../../plan/plan.ts';
import { plainText } from '../../plan/prose.ts';
import { parts } from '../../plan/number.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import type { Urls } from '../../site/urls.ts';
import { priorityId } from './identifiers.ts';

/** Separator of several values in one cell. */
const SEPARATOR = '; ';

type Row = Readonly<Record<string, string | number>>;

const rowOf = (lookup: PlanLookup, priority: Priority, urls: Urls): Row => {
  const { number, text, translation } = priority;
  const orientation = lookup.orientation(priority.orientation);
  const [first, rank] = parts(number);
  const page = { view: 'priority', number } as const;
  const columns = (name: string, value: (locale: Locale) => string) =>
    LOCALES.map((locale) => [`${name}_${locale}`, value(locale)] as const);
  const cells: readonly (readonly [column: string, value: string | number])[] = [
    // A spreadsheet may read 3.10 as the number 3.1, or 3.2 as a date: the id is always text, and
    // orientation and rank sort in plan order.
    ['id', priorityId(number)],
    ['number', number],
    ['orientation', first],
    ['rank', rank],
    ...columns('orientation_title', (locale) => orientation.text[locale].title),
    ...columns('statement', (locale) => text[locale].statement),
    ...columns('short', (locale) => text[locale].short),
    ...columns('keywords', (locale) => text[locale].keywords.join(SEPARATOR)),
    ...columns('note', (locale) => plainText(text[locale].note)),
    ['translation', translation],
    [
      'related',
      lookup
        .relatedTo(number)
        .map((related) => related.priority.number)
        .join(SEPARATOR),
    ],
    ...columns('url', (locale) => urls.absolute(page, locale)),
    ...columns('subjects', (locale) => text[locale].subjects.join(SEPARATOR)),
  ];
  return Object.fromEntries(cells);
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
export const planCsv = (lookup: PlanLookup, urls: Urls): string =>
  stringify(
    lookup.plan.priorities.map((priority) => rowOf(lookup, priority, urls)),
    { header: true, bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
